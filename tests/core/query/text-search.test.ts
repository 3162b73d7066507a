import { describe, expect, test } from 'vitest';
import { filterInitiatives, noFilter } from '#core/query/filter.ts';
import { readText } from '#core/query/text-search.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const themed = (...keys: string[]) => keys.map((key) => ({ key, score: 1, evidence: [] }));
const jiashan = { city: '嘉兴市', county: '嘉善县' };

const all = [
  itemOf('1', { title: '残疾人工坊', place: placeOf('330421', jiashan), themes: themed('prosperity') }),
  itemOf('2', { title: '乡贤参事会', place: placeOf('330421104', { ...jiashan, town: '西塘镇' }) }),
  itemOf('3', {
    lead: '安全生产月',
    place: placeOf('330481104', { city: '嘉兴市', county: '海宁市', town: '长安镇' }),
    figures: [figureOf(3, { sentence: '请来3名全科医生，路过南大道。' })],
  }),
  itemOf('4', { title: '残疾人在平湖', place: placeOf('330482', { city: '嘉兴市', county: '平湖市' }) }),
  itemOf('5', { title: '南大道通车', place: placeOf('330482', { city: '嘉兴市', county: '平湖市' }) }),
  itemOf('6', {
    title: '工坊',
    place: placeOf('330482', { code: null, within: '330482103', town: '新埭镇', village: '星光村', level: 'village' }),
  }),
];

describe('a text typed without a space', () => {
  test.each<[string, string[]]>([
    ['嘉善残疾人', ['1']],
    ['嘉善县残疾人', ['1']],
    ['残疾人嘉善', ['1']],
    ['嘉善西塘乡贤', ['2']],
    ['西塘乡贤', ['2']],
    ['嘉善乡贤', ['2']],
    ['嘉兴残疾人', ['1', '4']],
    ['共同富裕工坊', ['1']],
    ['嘉善 残疾人', ['1']],
    ['嘉善残疾人 工坊', ['1']],
    // the place is the item's own, not one that its text names
    ['平湖残疾人', ['4']],
    // found as it stands: not taken apart
    ['残疾人在平湖', ['4']],
    ['海宁安全生产', ['3']],
  ])('%s', (text, ids) => {
    expect(filterInitiatives(all, { ...noFilter, text }).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['the cut would go through 安全', '长安全生产'],
    ['the cut would go through 湖南', '平湖南大道'],
    ['one character is left', '嘉善残'],
    ['a name alone is no text', '西塘海宁'],
    ['a place that holds nothing of it', '海宁残疾人'],
    ['a name in the middle', '残疾嘉善人'],
  ])('%s: %s', (_, text) => {
    expect(filterInitiatives(all, { ...noFilter, text })).toEqual([]);
    expect(readText(all, text)).toEqual([]);
  });
});

describe('what it is taken for', () => {
  test.each([
    ['嘉善残疾人', [{ place: { code: '330421', name: '嘉善县' }, themes: [], text: '残疾人' }]],
    ['嘉善西塘乡贤', [{ place: { code: '330421104', name: '西塘镇' }, themes: [], text: '乡贤' }]],
    ['共同富裕工坊', [{ place: null, themes: ['prosperity'], text: '工坊' }]],
    ['嘉善共同富裕', [{ place: { code: '330421', name: '嘉善县' }, themes: [], text: '共同富裕' }]],
    ['嘉善 残疾人', []],
    ['残疾人', []],
    ['', []],
  ])('%s', (text, readings) => {
    expect(readText(all, text)).toEqual(readings);
  });
});
