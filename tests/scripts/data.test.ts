import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

let folder: string;
const input = () => join(folder, 'in');
const output = () => join(folder, 'out');
const build = () => runScript('data', ['--in', input(), '--out', output()]);
const put = (name: string, text: string) => writeFile(join(input(), name), text);
const read = (name: string) => readFile(join(output(), name), 'utf8');

const PAGE = '西塘镇开设便民服务点\n\n王小明\n\n近日，嘉善县西塘镇新设便民服务点12个。\n';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-'));
  await mkdir(input());
});

afterEach(() => rm(folder, { recursive: true }));

it('writes the pages that can be read and fails for those that cannot', async () => {
  await put('001_a.txt', PAGE);
  await put('001_b.txt', PAGE);
  await put('bad.txt', 'a\0b');
  await put('pages.json', JSON.stringify({ '001_a.txt': { newspaper: '某县报', date: '2022-08-17', page: 3 } }));
  const { status, out, err } = await build();
  expect(status).toBe(1);
  expect(err).toContain('bad.txt:1: error: ');
  expect(out).toContain('2 pages, 2 initiatives (2 articles, 0 photo items)');
  expect((await readdir(join(output(), 'pages'))).sort()).toEqual(['001.json', '001_b.json']);
  const manifest = JSON.parse(await read('manifest.json'));
  expect(manifest.pages).toMatchObject([
    { id: '001', newspaper: '某县报', date: '2022-08-17', page: 3 },
    { id: '001_b' },
  ]);
  expect(manifest.issues).toMatchObject([{ source: 'bad.txt', line: 1 }]);
});

it('gives the same bytes again', async () => {
  await put('001.txt', PAGE);
  await build();
  const first = [await read('manifest.json'), await read('initiatives.ndjson'), await read('pages/001.json')];
  await rm(output(), { recursive: true });
  await build();
  expect([await read('manifest.json'), await read('initiatives.ndjson'), await read('pages/001.json')]).toEqual(first);
});

it('keeps the old data when no page can be read', async () => {
  await put('001.txt', PAGE);
  await build();
  const before = await read('manifest.json');
  await put('001.txt', 'a\0b');
  expect(await build()).toMatchObject({ status: 1 });
  await rm(input(), { recursive: true });
  expect(await build()).toMatchObject({ status: 1, err: expect.stringMatching(/^data: ENOENT.*the old data stays/) });
  expect(await read('manifest.json')).toBe(before);
});

it.each<[string, Record<string, string>]>([
  ['blank', { '001.txt': ' \n\u3000\n', '002.txt': '' }],
  ['unreadable', { '001.txt': 'a\0b' }],
])('keeps the old data when every page is %s, and says so', async (_, pages) => {
  await put('000.txt', PAGE);
  await build();
  const before = await read('manifest.json');
  await rm(join(input(), '000.txt'));
  for (const [name, text] of Object.entries(pages)) await put(name, text);
  const { status, err } = await build();
  expect(status).toBe(1);
  expect(err).toMatch(/: error: no page had text that could be read; the old data stays as it was\n$/);
  expect(await read('manifest.json')).toBe(before);
});

it('tells of a folder beside the pages that it does not read', async () => {
  await put('001.txt', PAGE);
  for (const name of ['2022', '.git']) await mkdir(join(input(), name));
  const { status, err } = await build();
  expect(status).toBe(0);
  expect(err.match(/^.*: warning: .*$/gm)).toEqual([
    expect.stringMatching(/^2022: warning: is a folder and is not read/),
  ]);
});

it('goes without metadata that is malformed, and says where', async () => {
  await put('001.txt', PAGE);
  await put('pages.json', '{"001.txt": {"date": "17 August"}}');
  const { status, err, out } = await build();
  expect(status).toBe(1);
  expect(err).toMatch(/pages\.json: error: 001\.txt\.date/);
  expect(out).toContain('1 pages, 1 initiatives');
});
