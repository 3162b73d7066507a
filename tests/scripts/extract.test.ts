import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

let folder: string;
const file = (name: string) => join(folder, name);

const PAGE = '西塘镇开设便民服务点\n\n王小明\n\n近日，嘉善县西塘镇新设便民服务点12个。\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
  await writeFile(file('good.txt'), PAGE);
  await writeFile(file('crlf.txt'), PAGE.replaceAll('\n', '\r\n'));
  await writeFile(file('cr.txt'), PAGE.replaceAll('\n', '\r'));
  await writeFile(file('empty.txt'), '');
  await writeFile(file('blank.txt'), ' \n\u3000\n');
  await writeFile(file('nul.txt'), `${PAGE}\0`);
  await writeFile(file('line.txt'), '村'.repeat(1_000_001));
});

afterAll(() => rm(folder, { recursive: true }));

const records = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

it('gives the other pages when some cannot be read, and says so once for each', async () => {
  const names = ['good.txt', 'absent.txt', 'nul.txt', 'line.txt', 'empty.txt', 'blank.txt'];
  const { status, out, err } = await runScript('extract', names.map(file));
  expect(status).toBe(1);
  expect(records(out).map((record) => record.source)).toEqual(['good.txt']);
  const messages = err.trim().split('\n');
  expect(messages).toEqual([
    expect.stringMatching(/^absent\.txt: error: cannot be read: ENOENT/),
    expect.stringMatching(/^nul\.txt:6: error: .*U\+0000/),
    expect.stringMatching(/^line\.txt:1: error: .*1000001/),
    expect.stringMatching(/^empty\.txt: warning: is empty/),
    expect.stringMatching(/^blank\.txt: warning: is empty/),
  ]);
});

it('reads all line ends alike, and a blank page is no failure', async () => {
  const { status, out } = await runScript('extract', ['good.txt', 'crlf.txt', 'cr.txt', 'blank.txt'].map(file));
  expect(status).toBe(0);
  const [good, crlf, cr] = records(out);
  expect(good).toMatchObject({ title: '西塘镇开设便民服务点', lines: [1, 3, 5] });
  expect(crlf).toMatchObject({ title: good.title, lines: good.lines });
  expect(cr).toMatchObject({ title: good.title, lines: good.lines });
});

it('gives the same records for pages on standard input, and goes on over bad ones', async () => {
  const { out: fromFile } = await runScript('extract', [file('good.txt')]);
  const page = JSON.stringify({ source: 'good.txt', text: await readFile(file('good.txt'), 'utf8') });
  const { status, out, err } = await runScript('extract', ['-'], `not json\n\n${page}\n{"text":1}\n`);
  expect(out).toBe(fromFile);
  expect(status).toBe(1);
  expect(err).toMatch(/^standard input:1: error: .*\nstandard input:4: error: /);
});

it('leaves out lines on standard input that do not decode, and fails for them', async () => {
  const page = Buffer.from(`${JSON.stringify({ source: 'good.txt', text: PAGE })}\n`);
  const lost = Buffer.concat([page.subarray(0, 40), Buffer.from([0xff]), page.subarray(41)]);
  const { status, out, err } = await runScript('extract', ['-'], Buffer.concat([lost, page]));
  expect(status).toBe(1);
  expect(records(out).map((record) => record.source)).toEqual(['good.txt']);
  expect(err).toMatch(/^standard input:1: error: is neither UTF-8.*\n$/);
});

it('asks for input when there is none', async () => {
  expect(await runScript('extract', [])).toMatchObject({ status: 2, out: '' });
});
