import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
  await Promise.all(['gold', 'pages', 'bad', 'texts'].map((name) => mkdir(at(name))));
  const places = { primary: null };
  const article = { id: '000-01', title: null, kind: 'article', lines: [1], places, themes: ['safety'], figures: [] };
  await writeFile(at('gold/000.json'), JSON.stringify({ file: '000.txt', articles: [article] }));
  await writeFile(at('pages/000.txt'), '民警破获一起电信诈骗案件，抓获嫌疑人，追回群众被骗的钱款。\n');
  await writeFile(at('bad/000.json'), JSON.stringify({ file: '000.txt', articles: [{ ...article, kind: 'poem' }] }));
  const figure = { surface: '3家医院', value: 3, unit: '家', kind: 'count' };
  await writeFile(at('gold.jsonl'), `${JSON.stringify({ id: '003', themes: ['health'], figures: [figure] })}\n`);
  await writeFile(at('texts/003.txt'), '医院里，医生为患者做手术，门诊的护士维持秩序。\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run eval', { timeout: 60_000 }, () => {
  test('scores pages: the report has every page, the JSON every share with its interval', async () => {
    const args = ['--gold', at('gold'), '--in', at('pages')];
    const [text, json] = await Promise.all([runScript('eval', args), runScript('eval', [...args, '--json'])]);
    expect(text).toMatchObject({ status: 0 });
    expect(text.out).toContain('main theme            100.0%');
    expect(text.out).toContain('000.txt');
    const scores = JSON.parse(json.out);
    expect(scores).toMatchObject({ theme: { main: 1 }, pages: [{ file: '000.txt' }] });
    expect(scores.intervals.themeMain[0]).toBeGreaterThan(0.2);
  });

  test('scores passages', async () => {
    const { status, out } = await runScript('eval', ['--passages', folder, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ texts: 1, theme: { main: 1 } });
  });

  test('lists differences on request', async () => {
    const { out } = await runScript('eval', ['--passages', folder, '--errors', '5']);
    expect(out).toContain('figure-missed: 1\n  003: 3家医院\n');
  });

  test.each<[string, () => string[], RegExp]>([
    ['malformed gold', () => ['--gold', at('bad'), '--in', at('pages')], /bad\/000\.json: articles\.0\.kind: .*poem/],
    ['a page that is not there', () => ['--gold', at('gold'), '--in', folder], /000\.txt: cannot be read: ENOENT/],
    ['passages that are not there', () => ['--passages', at('gold')], /gold\.jsonl: is not there/],
    ['an unknown option', () => ['--golden'], /--golden/],
    ['a number that is none', () => ['--errors', 'all'], /--errors: expected a number/],
  ])('%s: one line and status 2', async (_, args, message) => {
    const { status, out, err } = await runScript('eval', args());
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
  });
});
