import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { PageMeta, type PageMetadata } from '#core/files/schema.ts';
import type { Issue } from '#core/model.ts';
import { decodePage } from '../lib/decode-page.ts';
import { METADATA_FILE } from '../lib/list-pages.ts';
import { reasonOf } from '../lib/report-issue.ts';

const EXAMPLE = '{"newspaper": "…", "date": "2022-08-17", "page": "A3"}';
const Pages = v.record(v.string(), v.unknown());

interface Metadata {
  /** By the name of the page's file. */
  pages: Map<string, PageMetadata>;
  issues: Issue[];
}

/**
 * Reads the optional `pages.json`: `{"002_….txt": {"newspaper": "…", "date": "2022-08-17", "page": "A3"}}`. A bad entry
 * costs its own page's metadata only.
 */
export async function readPageMetadata(folder: string, names: readonly string[]): Promise<Metadata> {
  try {
    const bytes = await readIfThere(join(folder, METADATA_FILE));
    return bytes ? checkEntries(Object.entries(parse(bytes)), new Set(names)) : { pages: new Map(), issues: [] };
  } catch (error) {
    return {
      pages: new Map(),
      issues: [issue('error', `${reasonOf(error)}; the pages go without newspaper and date`)],
    };
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @throws where there is no object */
function parse(bytes: Uint8Array): Record<string, unknown> {
  const decoded = decodePage(bytes);
  if ('problem' in decoded) throw new Error(decoded.problem);
  const value: unknown = JSON.parse(decoded.text);
  if (!v.is(Pages, value) || Array.isArray(value)) throw new Error(`is not of the form {"002_page.txt": ${EXAMPLE}}`);
  return value;
}

function checkEntries(entries: [name: string, entry: unknown][], names: ReadonlySet<string>): Metadata {
  const metadata: Metadata = { pages: new Map(), issues: [] };
  for (const [name, entry] of entries) {
    const checked = v.safeParse(PageMeta, entry);
    if (!names.has(name))
      metadata.issues.push(issue('warning', `${name}: no page has this name; write the file's name with its ending`));
    else if (checked.success) metadata.pages.set(name, checked.output);
    else metadata.issues.push(issue('error', `${faultOf(name, checked.issues)}; write it as ${EXAMPLE}`));
  }
  return metadata;
}

function faultOf(name: string, [fault]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return `${[name, v.getDotPath(fault)].filter(Boolean).join('.')}: ${fault.message}`;
}

const issue = (level: Issue['level'], message: string): Issue => ({
  level,
  rule: 'bad-metadata',
  source: METADATA_FILE,
  message: message.replace(/\s+/g, ' '),
});
