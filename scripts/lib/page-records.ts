import { decodeBytes } from './decode-page.ts';
import type { PageIds } from './page-ids.ts';
import { parsePageRecord } from './page-record.ts';
import type { PageInput } from './read-page-file.ts';

const LF = 0x0a;

/** Reads NDJSON pages from a stream, a line at a time; each line is decoded as strictly as a page file. */
export async function* readPageRecords(stream: AsyncIterable<Uint8Array>, ids: PageIds): AsyncGenerator<PageInput> {
  let line = 0;
  for await (const bytes of splitLines(stream)) {
    line++;
    const decoded = decodeBytes(bytes);
    if ('problem' in decoded) {
      const message = `${decoded.problem}; the line is left out`;
      yield { issue: { level: 'error', rule: 'bad-page-record', source: 'standard input', line, message } };
    } else if (decoded.text.trim()) yield parsePageRecord(decoded.text, line, ids);
  }
}

/** Cut before decoding: the byte of a line feed is part of no other character in UTF-8 and GB18030. */
async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)]);
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
  }
  yield Buffer.concat(begun);
}
