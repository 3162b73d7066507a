import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue, Page } from '#core/model.ts';
import { checkText, type Decoded, decodePage } from './decode-page.ts';
import type { PageIds } from './page-ids.ts';
import { reasonOf } from './report-issue.ts';

/** A page, or why there is none; a warning leaves nothing to read but is no failure. */
export type PageInput = { page: Page } | { issue: Issue };

/** A file over this many bytes is not read into memory: no page is that long. */
const MOST_BYTES = 200_000_000;

/** Reads one page file. */
export async function readPageFile(path: string, ids: PageIds): Promise<PageInput> {
  const source = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return refuse(source, { problem: `has ${size} bytes, a page at most ${MOST_BYTES}` });
    return toPage(source, decodePage(await readFile(path)), ids);
  } catch (error) {
    return refuse(source, { problem: `cannot be read: ${reasonOf(error)}` });
  }
}

/** Takes a page's text that came by another way than a file. */
export const pageFromText = (source: string, text: string, ids: PageIds): PageInput =>
  toPage(source, checkText(text), ids);

function toPage(source: string, decoded: Decoded, ids: PageIds): PageInput {
  if ('problem' in decoded) return refuse(source, decoded);
  if (!decoded.text.trim())
    return { issue: { level: 'warning', rule: 'empty-page', source, message: 'is empty; nothing to read' } };
  return { page: { source, id: ids.idFor(source), text: decoded.text } };
}

function refuse(source: string, { problem, line }: { problem: string; line?: number }): PageInput {
  return {
    issue: {
      level: 'error',
      rule: 'unreadable-page',
      source,
      ...(line === undefined ? {} : { line }),
      message: problem,
    },
  };
}
