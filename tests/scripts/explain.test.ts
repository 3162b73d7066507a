import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

let folder: string;
const explain = (...args: string[]) => runScript('explain', [...args, '--in', folder]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
  const page = (town: string) => `${town}开设便民服务点\n\n王小明\n\n近日，嘉善县${town}新设便民服务点12个。\n`;
  await writeFile(join(folder, '002_a.txt'), page('西塘镇'));
  await writeFile(join(folder, '002_b.txt'), page('干窑镇'));
  await writeFile(join(folder, 'pages.txt'), page('姚庄镇'));
  // neither is a page, so neither takes an id
  await writeFile(join(folder, 'pages.json'), '{"002_a.txt":{"newspaper":"某县报"}}');
  await writeFile(join(folder, '.002_0.txt'), page('天凝镇'));
  await mkdir(join(folder, '001'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run explain', { timeout: 60_000 }, () => {
  it.each([
    ['002-01', '西塘镇开设便民服务点'],
    ['002_b-01', '干窑镇开设便民服务点'],
    ['pages-01', '姚庄镇开设便民服务点'],
  ])('%s is the item that npm run data calls so', async (id, title) => {
    const { status, out } = await explain(id);
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toBe(`${id}  ${title}`);
  });

  it.each<[string, string[], number, RegExp]>([
    ['an item that is not there', ['002-09'], 1, /^explain: 002_a\.txt has no 002-09; it has 002-01\n$/],
    ['a page without its item', ['002'], 1, /^explain: 002_a\.txt has no 002; it has 002-01\n$/],
    ['a page that is not there', ['009-01'], 1, /^explain: no page of .* has the id 009\n$/],
    ['no id', [], 2, /^explain: name an initiative/],
    ['an unknown option', ['002-01', '--all'], 2, /^explain: .*--all/],
    ['a folder that is not there', ['002-01', '--in', '/nonexistent'], 1, /^explain: ENOENT[^\n]*\n$/],
  ])('%s: one line, and the status', async (_, args, status, message) => {
    const told = await runScript('explain', ['--in', folder, ...args]);
    expect(told).toMatchObject({ status, out: '' });
    expect(told.err).toMatch(message);
  });
});
