import { parseArgs } from 'node:util';
import { fail, reasonOf } from './report-issue.ts';

/** Reads `--name value` options of a command; a wrong one ends it with one line and status 2. */
export function readOptions<Name extends string>(
  command: string,
  names: readonly Name[],
): { values: Partial<Record<Name, string>>; positionals: string[] } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { values: values as Partial<Record<Name, string>>, positionals };
  } catch (error) {
    fail(`${command}: ${reasonOf(error)}`, 2);
  }
}
