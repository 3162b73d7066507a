import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Staging } from '#scripts/lib/staging.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staging-'));
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'manifest.json'), 'old');
  await writeFile(join(folder, 'pages/000.json'), 'old page');
});

afterEach(() => rm(folder, { recursive: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');

it('leaves the old output until the new is whole', async () => {
  const staging = await Staging.open(folder);
  await staging.write('pages/001.json', 'new page');
  await staging.write('manifest.json', 'new');
  expect(await read('manifest.json')).toBe('old');
  await staging.publish('pages');
  expect(await read('manifest.json')).toBe('new');
  expect(await readdir(join(folder, 'pages'))).toEqual(['001.json']);
  expect(await readdir(folder)).toEqual(['manifest.json', 'pages']);
});

it('removes pages of older runs and nothing else', async () => {
  await writeFile(join(folder, 'pages/嘉善.txt'), 'not ours');
  await mkdir(join(folder, 'pages/scans.json'));
  const staging = await Staging.open(folder);
  await staging.write('pages/001.json', 'new page');
  await staging.publish('pages');
  expect((await readdir(join(folder, 'pages'))).sort()).toEqual(['001.json', 'scans.json', '嘉善.txt']);
});

it('leaves nothing behind when it is given up', async () => {
  const staging = await Staging.open(folder);
  await staging.append('initiatives.ndjson', '{}\n');
  await staging.discard();
  expect(await readdir(folder)).toEqual(['manifest.json', 'pages']);
  expect(await read('pages/000.json')).toBe('old page');
});

it('starts afresh over what a killed run left', async () => {
  await mkdir(join(folder, '.next'));
  await writeFile(join(folder, '.next/initiatives.ndjson'), 'half a rec');
  const staging = await Staging.open(folder);
  await staging.append('initiatives.ndjson', '{"a":1}\n');
  await staging.append('initiatives.ndjson', '{"a":2}\n');
  await staging.publish('pages');
  expect(await read('initiatives.ndjson')).toBe('{"a":1}\n{"a":2}\n');
});

it('names the content: the same files, the same version', async () => {
  const versions = [];
  for (const content of ['a', 'a', 'b']) {
    const staging = await Staging.open(folder);
    await staging.write('places.json', content);
    versions.push(await staging.version());
  }
  expect(versions[0]).toBe(versions[1]);
  expect(versions[0]).not.toBe(versions[2]);
});
