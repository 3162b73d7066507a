import { expect, it } from 'vitest';
import { PageIds } from '#scripts/lib/page-ids.ts';
import { readPageRecords } from '#scripts/lib/page-records.ts';

/** What is read of the pages, in short: `source=text`, or `line level`. */
async function read(...chunks: Uint8Array[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const told = [];
  for await (const input of readPageRecords(stream(), new PageIds()))
    told.push('page' in input ? `${input.page.source}=${input.page.text}` : `${input.issue.line} ${input.issue.level}`);
  return told;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const record = (source: string, text: string) => JSON.stringify({ source, text });
/** `{"source":"g","text":"嘉善县"}` in GB18030. */
const gb18030 = Buffer.concat([
  utf8('{"source":"g","text":"'),
  Uint8Array.from([0xbc, 0xce, 0xc9, 0xc6, 0xcf, 0xd8]),
  utf8('"}\n'),
]);
/** UTF-8 with a byte lost in the middle of a character, which is no GB18030 either. */
const broken = Buffer.concat([utf8('{"source":"b","text":"'), Uint8Array.from([0xe5, 0x98, 0xff, 0xff]), utf8('"}\n')]);
const good = utf8(`${record('a', '嘉善县')}\n`);

it.each<[string, Uint8Array[], string[]]>([
  ['lines', [good, utf8(record('c', '平湖市'))], ['a=嘉善县', 'c=平湖市']],
  ['a mark in front', [utf8('\ufeff'), good], ['a=嘉善县']],
  ['CR LF and blank lines', [utf8(`\r\n${record('a', '嘉善县')}\r\n\n`)], ['a=嘉善县']],
  ['line separators within a text', [utf8(`${record('a', '嘉\u2028善')}\n`)], ['a=嘉\u2028善']],
  ['GB18030', [gb18030, good], ['g=嘉善县', 'a=嘉善县']],
  ['bytes that are no text', [good, utf8('\n'), broken, good], ['a=嘉善县', '3 error', 'a=嘉善县']],
  ['a text that is no record', [utf8('嘉善县\n'), good], ['1 error', 'a=嘉善县']],
  ['nothing', [], []],
])('%s', async (_, chunks, expected) => {
  expect(await read(...chunks)).toEqual(expected);
});

it('reads the same however the stream is cut', async () => {
  const bytes = Buffer.concat([good, gb18030, broken, good]);
  const one = await read(bytes);
  expect(await read(...Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)))).toEqual(one);
  expect(one).toEqual(['a=嘉善县', 'g=嘉善县', '3 error', 'a=嘉善县']);
});
