import { describe, expect, test } from 'vitest';
import { formatNumber } from '#app/ui/format.ts';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import { briefText, footnotes, writeBrief } from '#core/query/place-brief.ts';
import { placeSheet } from '#core/query/place-sheet.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const rows: PlaceRow[] = [
  ['330424', '海盐县'],
  ['330424005', '望海街道'],
];
const theme = (key: string) => ({ key, score: 1, evidence: [] });

const visits = figureOf(4300, {
  kind: 'count',
  unit: '家',
  approx: 'over',
  surface: '企业4300余家',
  measure: '走访企业',
  sentence: '走访企业4300余家。',
});
const items: PublishedInitiative[] = [
  itemOf('2-1', {
    title: '建设“数智大脑”',
    place: placeOf('330424'),
    themes: [theme('business'), theme('safety')],
    figures: [visits],
  }),
  itemOf('2-2', {
    title: '小乡村蝶变',
    place: placeOf('330424005'),
    themes: [theme('business')],
    figures: [figureOf(3_000_000, { approx: 'over', surface: '300多万元', measure: '获得租金收入', period: '去年' })],
  }),
];

const briefOf = (language: Language, of = items) => writeBrief(placeSheet('330424', of, rows)!, language, formatNumber);
const textOf = (language: Language, of = items) =>
  briefText(briefOf(language, of), language, ({ title }) => `《${title}》`);

test('the paragraph in Chinese, with its sources', () => {
  expect(textOf('zh').split('\n')).toEqual([
    '所读版面上有2项报道发生在海盐县[1][2]，其中涉及营商环境的2项[1][2]、涉及平安建设的1项[1]。据《小乡村蝶变》，望海街道（去年）获得租金收入300余万元[3]；据《建设“数智大脑”》，走访企业4300余家[4]。',
    '',
    '[1] 《建设“数智大脑”》',
    '[2] 《小乡村蝶变》',
    '[3] 《小乡村蝶变》',
    '[4] 《建设“数智大脑”》：“走访企业4300余家。”',
  ]);
});

test('the paragraph in English, with its sources under English marks', () => {
  expect(textOf('en').split('\n')).toEqual([
    'The pages read hold 2 reports from 海盐县[1][2], of which 2 on Business climate[1][2], 1 on Public safety[1]. According to 《小乡村蝶变》, 望海街道 (去年) 获得租金收入: more than 3 million yuan[3]. According to 《建设“数智大脑”》, 走访企业: more than 4,300 家[4]. ',
    '',
    '[1] 《建设“数智大脑”》',
    '[2] 《小乡村蝶变》',
    '[3] 《小乡村蝶变》',
    '[4] 《建设“数智大脑”》: “走访企业4300余家。”',
  ]);
});

test.each<[Language, string]>([
  ['zh', '所读版面上没有发生在海盐县的报道，没有报道不等于没有做。'],
  ['en', 'The pages read hold no report from 海盐县; no report does not mean that nothing was done. '],
])('where nothing is reported it says so (%s)', (language, text) => {
  expect(textOf(language, [])).toBe(text);
});

test('each clause about something has a source, and no source stands unused', () => {
  const { clauses, sources } = briefOf('zh');
  expect(clauses.every((clause) => clause.sources.length > 0)).toBe(true);
  expect(new Set(clauses.flatMap((clause) => clause.sources))).toEqual(new Set(sources.map((_, i) => i + 1)));
});

describe('figures are told one by one', () => {
  test('two of the same measure are not added', () => {
    const twice = [...items, itemOf('2-3', { title: '又', place: placeOf('330424'), figures: [visits] })];
    expect(textOf('zh', twice)).not.toContain('8600');
  });

  test('of many reports the first are named as examples', () => {
    const many = Array.from({ length: 12 }, (_, i) => itemOf(`3-${i}`, { place: placeOf('330424') }));
    expect(textOf('zh', many).split('\n')[0]).toBe('所读版面上有12项报道发生在海盐县，例如[1–9]。');
  });
});

test('a single report is not counted by theme, and its figures are told together', () => {
  const sole = [{ ...items[0]!, figures: [visits, { ...visits, measure: '检查企业', value: 20 }] }];
  expect(textOf('zh', sole).split('\n')[0]).toBe(
    '所读版面上有1项报道发生在海盐县[1]，涉及营商环境[1]、平安建设[1]。据《建设“数智大脑”》，走访企业4300余家[2]、检查企业20余家[3]。',
  );
});

test('an item without a title is cited by its first words', () => {
  const untitled = [itemOf('4-1', { lead: '近日，海盐县走访企业', place: placeOf('330424'), figures: [visits] })];
  expect(textOf('zh', untitled)).toContain('据无题报道“近日，海盐县走访企业”，走访企业4300余家');
});

test.each([
  ['“我们走访企业4300余家。”', '“我们走访企业4300余家。”'],
  ['“走访”企业4300余家。', '““走访”企业4300余家。”'],
])('a sentence that is all speech is not quoted twice: %s', (sentence, quoted) => {
  const said = [itemOf('5-1', { title: '走访', place: placeOf('330424'), figures: [{ ...visits, sentence }] })];
  expect(textOf('zh', said)).toContain(`[2] 《走访》：${quoted}`);
});

test.each([
  [[], ''],
  [[1], '[1]'],
  [[1, 2], '[1][2]'],
  [[1, 2, 3], '[1–3]'],
  [[1, 2, 3, 5, 7, 8], '[1–3][5][7][8]'],
])('footnotes %j are printed as %s', (numbers, printed) => {
  expect(footnotes(numbers)).toBe(printed);
});
