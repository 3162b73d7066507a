import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { runPipeline } from '#scripts/eval/run-pipeline.ts';
import { PageIds } from '#scripts/lib/page-ids.ts';
import { smallGazetteer } from '../../fixtures/gazetteer.ts';

const PAGE = fileURLToPath(new URL('../../fixtures/pages/briefs.txt', import.meta.url));

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

it('gives the records of a page', async () => {
  expect((await runPipeline(PAGE, new PageIds(), smallGazetteer)).length).toBeGreaterThan(0);
  expect(process.exitCode).toBeUndefined();
});

it('tells a fault of the engine in one line, and has no records of that page', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const broken = new Proxy(smallGazetteer, {
    get: () => {
      throw new Error('the index\nis broken');
    },
  }) as Gazetteer;
  expect(await runPipeline(PAGE, new PageIds(), broken)).toEqual([]);
  expect(process.exitCode).toBe(1);
  expect(told.mock.calls.map(([line]) => line)).toEqual([
    expect.stringMatching(/^\S+\.txt: error: the page could not be worked through: the index is broken;.*\n$/),
  ]);
});
