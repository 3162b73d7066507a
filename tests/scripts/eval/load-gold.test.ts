import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGoldPages, loadGoldPassages } from '#scripts/eval/load-gold.ts';
import { goldArticle } from './samples.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gold-'));
});
afterAll(() => rm(folder, { recursive: true }));

const page = (article: object) => JSON.stringify({ file: '000.txt', articles: [article] });

describe('a gold page that cannot be used is named in one line', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /000\.json: is not JSON$/],
    ['no object', '[]', /000\.json: .*file/],
    ['a path as file', '{"file":"../000.txt","articles":[]}', /000\.json: file: Expected a file name/],
    ['an unknown theme', page({ ...goldArticle('1'), themes: ['farming'] }), /articles\.0\.themes\.0: .*"farming"/],
    [
      'a value in words',
      page({ ...goldArticle('1'), figures: [{ surface: '3家', value: '3' }] }),
      /figures\.0\.value: /,
    ],
    ['line 0', page({ ...goldArticle('1'), lines: [0] }), /articles\.0\.lines\.0: /],
    ['no lines', page({ ...goldArticle('1'), lines: [] }), /articles\.0\.lines: /],
  ])('%s', async (_, text, message) => {
    await writeFile(join(folder, '000.json'), text);
    const error = await loadGoldPages(folder).catch((caught: Error) => caught);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });
});

test('missing fields have their defaults, unknown ones are let through', async () => {
  const { id, title, kind, lines, figures } = goldArticle('000-01');
  await writeFile(join(folder, '000.json'), page({ id, title, kind, lines, figures, places: {}, note: 'x' }));
  const [gold] = await loadGoldPages(folder);
  expect(gold!.articles[0]).toMatchObject({ truncated: 'none', themes: [], places: { primary_alt: [], others: [] } });
});

test('passages name the line', async () => {
  const path = join(folder, 'gold.jsonl');
  await writeFile(path, '{"id":"003"}\n\n{"id":4}\n');
  await expect(loadGoldPassages(path)).rejects.toThrow(/gold\.jsonl:3: id: /);
  await writeFile(path, '{"id":"003"}\n\n');
  await expect(loadGoldPassages(path)).resolves.toMatchObject([{ id: '003', geo: true, figures: [] }]);
});

test.each(['nowhere', '.'])('a folder without gold: %s', async (name) => {
  const empty = name === '.' ? await mkdtemp(join(tmpdir(), 'gold-')) : join(folder, name);
  await expect(loadGoldPages(empty)).rejects.toThrow(/is not there|has no gold pages/);
});
