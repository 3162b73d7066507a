import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refuseOverlap } from '#scripts/data/refuse-overlap.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'overlap-'));
  await mkdir(join(root, 'my/pages'), { recursive: true });
  await symlink(join(root, 'my'), join(root, 'link'));
});

afterAll(() => rm(root, { recursive: true }));

it.each([
  ['my', 'my'],
  ['my/pages', 'my'],
  ['my/pages', 'link'],
  ['link/pages', 'my/pages'],
])('pages in %s are not read into %s', async (input, output) => {
  await expect(refuseOverlap(join(root, input), join(root, output))).rejects.toThrow('lies in the output folder');
});

it.each([
  ['my', 'my/out'],
  ['my/pages', 'my/pages-read'],
  ['my', 'new/data'],
])('pages in %s may be read into %s', async (input, output) => {
  await expect(refuseOverlap(join(root, input), join(root, output))).resolves.toBeUndefined();
});
