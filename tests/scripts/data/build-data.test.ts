import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildData } from '#scripts/data/build-data.ts';

vi.mock('#core/pipeline.ts', async (original) => {
  const { readPage } = await original<typeof import('#core/pipeline.ts')>();
  const read: typeof readPage = (page, context) => {
    if (page.text.includes('此页令引擎出错')) throw new Error('span 3–5 lies in no piece');
    return readPage(page, context);
  };
  return { readPage: read };
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-data-'));
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true }));

it('leaves out a page with too long a name', async () => {
  const long = `${'A'.repeat(100)}.txt`;
  for (const name of [long, '002.txt']) await writeFile(join(folder, 'in', name), '西塘镇开设便民服务点\n');
  const { issues } = await buildData(join(folder, 'in'), join(folder, 'out'));
  expect(issues).toMatchObject([{ level: 'error', rule: 'long-name', source: long }]);
  expect(await readdir(join(folder, 'out/pages'))).toEqual(['002.json']);
});

it('leaves out a page that the engine fails on, names it and goes on', async () => {
  await writeFile(join(folder, 'in/001.txt'), '此页令引擎出错\n');
  await writeFile(join(folder, 'in/002.txt'), '西塘镇开设便民服务点\n\n近日，嘉善县西塘镇新设便民服务点12个。\n');
  const { counts, issues } = await buildData(join(folder, 'in'), join(folder, 'out'));
  expect(counts).toMatchObject({ pages: 1, initiatives: 1 });
  expect(issues).toMatchObject([{ level: 'error', rule: 'engine-fault', source: '001.txt' }]);
  expect(await readdir(join(folder, 'out/pages'))).toEqual(['002.json']);
});
