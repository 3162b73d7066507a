import { buildReference } from './build-reference.ts';
import { readOptions } from './options.ts';

try {
  buildReference(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`reference: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
