import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EngineCache } from '#scripts/lib/engine-cache.ts';

const RUNTIME = { icu: '77.1', node: '24.4.1' };
const MADE = { initiatives: [{ id: '002-01' }] };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  ['the same page and engine', '嘉善县', RUNTIME, MADE],
  ['a patch of Node', '嘉善县', { ...RUNTIME, node: '24.5.0' }, MADE],
  ['another page', '平湖市', RUNTIME, undefined],
  ['another dictionary of words', '嘉善县', { ...RUNTIME, icu: '78.1' }, undefined],
  ['another Node', '嘉善县', { ...RUNTIME, node: '26.0.0' }, undefined],
])('%s', async (_, page, runtime, expected) => {
  await (await EngineCache.open(folder, RUNTIME)).set('嘉善县', MADE);
  const cache = await EngineCache.open(folder, runtime);
  expect(await cache.get(page)).toEqual(expected);
});

it.each(['', '{"initiatives":[{"i'])('takes a file that holds %j for none', async (content) => {
  const cache = await EngineCache.open(folder, RUNTIME);
  await cache.set('嘉善县', MADE);
  const [file] = await readdir(folder);
  await writeFile(join(folder, file!), content);
  expect(await cache.get('嘉善县')).toBeUndefined();
  await cache.set('嘉善县', MADE);
  expect(await cache.get('嘉善县')).toEqual(MADE);
});
