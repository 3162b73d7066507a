import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { PageMeta, type PageMetadata } from '#core/files/schema.ts';
import type { Issue } from '#core/model.ts';
import { reasonOf } from '../lib/report-issue.ts';

export const METADATA_FILE = 'pages.json';

const Pages = v.record(v.string(), PageMeta);

/** Reads the optional `pages.json`: `{"002_….txt": {"newspaper": "…", "date": "2022-08-17", "page": "A3"}}`. */
export async function readPageMetadata(
  folder: string,
): Promise<{ pages: Record<string, PageMetadata>; issues: Issue[] }> {
  const content = await readFile(join(folder, METADATA_FILE), 'utf8').catch(() => undefined);
  if (content === undefined) return { pages: {}, issues: [] };
  try {
    return { pages: v.parse(Pages, JSON.parse(content)), issues: [] };
  } catch (error) {
    const where = error instanceof v.ValiError ? `${v.getDotPath(error.issues[0]) ?? ''} ` : '';
    const message = `${where}${reasonOf(error)}; the pages go without newspaper and date`;
    return { pages: {}, issues: [{ level: 'error', rule: 'bad-metadata', source: METADATA_FILE, message }] };
  }
}
