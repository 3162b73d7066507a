import * as v from 'valibot';
import type { PageIds } from './page-ids.ts';
import { type PageInput, pageFromText } from './read-page-file.ts';

const PageRecord = v.object({ source: v.pipe(v.string(), v.nonEmpty()), text: v.string() });

/** One line of NDJSON pages, `{"source": "name", "text": "…"}` → the page. */
export function parsePageRecord(line: string, number: number, ids: PageIds): PageInput {
  const record = v.safeParse(PageRecord, parseJson(line));
  if (record.success) return pageFromText(baseName(record.output.source), record.output.text, ids);
  const message = 'is not a page {"source": "name", "text": "…"}; put one JSON object on each line';
  return { issue: { level: 'error', rule: 'bad-page-record', source: 'standard input', line: number, message } };
}

/** The text is untrusted: a name is never a path. */
const baseName = (source: string): string => source.split(/[\\/]/).at(-1) || source;

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
