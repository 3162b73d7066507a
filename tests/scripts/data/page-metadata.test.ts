import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPageMetadata } from '#scripts/data/page-metadata.ts';

const NAMES = ['001.txt', '002.txt'];
const GOOD = { newspaper: '某县报', date: '2022-08-17', page: 'A3' };

let folder: string;
const put = (content: string | Uint8Array) => writeFile(join(folder, 'pages.json'), content);
const read = async () => {
  const { pages, issues } = await readPageMetadata(folder, NAMES);
  return { pages: Object.fromEntries(pages), issues: issues.map(({ level, message }) => `${level}: ${message}`) };
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metadata-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('needs no file', async () => {
  expect(await read()).toEqual({ pages: {}, issues: [] });
});

const good = JSON.stringify({ '001.txt': GOOD });
it.each<[string, string | Uint8Array]>([
  ['UTF-8', good],
  ['UTF-8 with its mark', `\ufeff${good}`],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${good}`, 'utf16le')],
])('reads %s', async (_, content) => {
  await put(content);
  expect(await read()).toEqual({ pages: { '001.txt': GOOD }, issues: [] });
});

it.each<[string, object, RegExp[]]>([
  [
    'a date that is none',
    { '002.txt': { date: '17 August' } },
    [/^error: 002\.txt\.date: .*"17 August"; write it as {/],
  ],
  ['an entry that is none', { '002.txt': '某县报' }, [/^error: 002\.txt: .*; write it as {/]],
  ['a name without its ending', { '002': GOOD }, [/^warning: 002: no page has this name; /]],
  ['names of objects', { constructor: GOOD }, [/^warning: constructor: no page has this name/]],
  ['two of them', { '002.txt': null, '003.txt': GOOD }, [/^error: 002\.txt: /, /^warning: 003\.txt: /]],
])('%s: one line each, and the other entries hold', async (_, entries, messages) => {
  await put(JSON.stringify({ ...entries, '001.txt': GOOD }));
  const { pages, issues } = await read();
  expect(pages).toEqual({ '001.txt': GOOD });
  expect(issues.toSorted()).toEqual(messages.map((message) => expect.stringMatching(message)));
});

it.each<[string, string | Uint8Array, RegExp]>([
  ['no JSON', '{"001.txt": {\n}', /^error: .*JSON.*the pages go without/],
  ['a list', JSON.stringify([GOOD]), /^error: is not of the form {"002_page\.txt"/],
  ['null', 'null', /^error: is not of the form/],
  ['no text', Uint8Array.from([0xe5, 0x98, 0xff, 0xff]), /^error: is neither UTF-8/],
])('%s: one line for all', async (_, content, message) => {
  await put(content);
  const { pages, issues } = await read();
  expect(pages).toEqual({});
  expect(issues).toEqual([expect.stringMatching(message)]);
});

it('says why it cannot read a file that is there', async () => {
  await mkdir(join(folder, 'pages.json'));
  expect(await read()).toEqual({ pages: {}, issues: [expect.stringMatching(/^error: EISDIR/)] });
});
