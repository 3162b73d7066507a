import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import { figureRows, upperEnd } from '#core/query/figure-series.ts';
import { sceneStages } from '#core/scene/scene.ts';
import { planSlides } from '#core/slides/plan-slides.ts';
import type { Slide } from '#core/slides/slide.ts';
import { figureOf, itemOf, placeOf } from '../query/item-of.ts';
import { sourceOf } from './slide-source.ts';

const theme = (key: string) => ({ key, score: 1, evidence: [] });
const item = (id: string, code: string, figures: PublishedFigure[] = [], themes = ['digital']) =>
  itemOf(id, { title: `题${id}`, place: placeOf(code), themes: themes.map(theme), figures });

const said = figureOf(30, { sentence: '全县投资超30元。', surface: '超30元', line: 12, approx: 'over' });
const items = [
  item('001-01', '330421101', [said, figureOf(9)]),
  item('001-02', '330424', [figureOf(5, { kind: 'people', unit: '人', measure: '居民' })], ['finance']),
];
const only = (...parts: Parameters<typeof sourceOf>): Slide => planSlides(sourceOf(...parts))[0]!;

describe('a slide', () => {
  test('has the caption, key figures with their bounds, and where they are printed', () => {
    const slide = only(items, [{ scene: { caption: '概况' } }]);
    expect(slide.title).toBe('概况');
    expect(
      slide.figures.map(({ key, value, measure, place, source, group }) => [key, value, measure, place, source, group]),
    ).toEqual([
      ['001-01#0', '> 30元', '投资', '西塘镇', '《某县报》 2022年8月17日 A3版 第12行', 'governance'],
      ['001-02#0', '5人', '居民', '海盐县', '《某县报》 2022年8月17日 A3版 第1行', 'economy'],
      ['001-01#1', '9元', '投资', '西塘镇', '《某县报》 2022年8月17日 A3版 第1行', 'governance'],
    ]);
  });

  test.each([
    ['a caption', '概况', '概况'],
    ['none', '  ', '（无标题）'],
    ['line ends and control characters', '一\u0000\u000b二\r\n三\ud800', '一二 三'],
  ])('is called by %s', (_, caption, title) => {
    expect(only(items, [{ scene: { caption } }]).title).toBe(title);
  });

  test.each([
    ['that the map is a scheme', {}, '示意图，不作划界依据'],
    ['the approval in its place', { approval: 'GS(2024)0001号' }, '审图号：GS(2024)0001号'],
  ])('says at its foot %s', (_, parts, text) => {
    const { foot } = only(items, [{ scene: {} }], parts);
    expect(foot[0]).toBe(text);
    expect(foot).toContain('水域 © OpenStreetMap contributors (ODbL)');
    expect(foot.at(-1)).toBe('数据版本 0857005c290d');
  });

  test('without a map owes nobody for it', () => {
    expect(only(items, [{ scene: { stage: 'figures' } }]).foot).toEqual(['数据版本 0857005c290d']);
  });

  test('speaks the language of its scene', () => {
    const slide = only(items, [{ scene: { caption: '' }, view: { language: 'en' } }], {
      placeName: (name) => `en ${name}`,
    });
    expect([slide.title, slide.foot[0], slide.figures[0]?.place]).toEqual([
      '(untitled)',
      'Schematic map, not a basis for boundaries',
      'en 西塘镇',
    ]);
  });

  test('beside a list has two figures and four reports', () => {
    const many = Array.from({ length: 6 }, (_, i) => item(`001-0${i}`, '330421101', [figureOf(i + 1)]));
    const slide = only(many, [{ scene: { stage: 'map-list' } }]);
    expect([slide.figures.length, slide.list?.rows.length, slide.list?.more]).toEqual([2, 4, '另有 2 项']);
  });

  test('without figures says so', () => {
    const slide = only([item('001-01', '330421')], [{ scene: {} }]);
    expect([slide.figures, slide.noFigures]).toEqual([[], '没有可单独引用的数字']);
  });

  test('of a report that is gone says so', () => {
    expect(only(items, [{ scene: { stage: 'item' }, view: { open: { id: '001-99' } } }]).body).toEqual({
      kind: 'nothing',
      text: '这项报道已不在数据里',
    });
  });
});

describe('notes', () => {
  const sentence = '投资 超30元\n“全县投资超30元。”\n《题001-01》，《某县报》 2022年8月17日 A3版 第12行';

  test('hold the presenter’s own, then each sentence with newspaper, page and line', () => {
    const { notes } = only(items, [{ scene: { notes: '先讲口径。' } }]);
    expect(notes.startsWith('先讲口径。\n\n画面上的数字及出处\n\n')).toBe(true);
    expect(notes).toContain(sentence);
  });

  test('cite nothing twice', () => {
    const { notes } = only([item('001-01', '330421101', [said])], [{ scene: { notes: sentence } }]);
    expect(notes).toBe(sentence);
  });
});

describe('a chart', () => {
  const mixed = [
    item('001-01', '330421', [
      figureOf(5, { unit: '亩', kind: 'area' }),
      figureOf(900, { unit: '平方米', kind: 'area' }),
      figureOf(7, { unit: '亩', kind: 'area', approx: 'about', max: 8 }),
      figureOf(6, { unit: '亩', kind: 'area', nature: 'target' }),
    ]),
  ];
  const { body } = only(mixed, [{ scene: { stage: 'figures' } }]);
  const chart = body.kind === 'chart' ? body.chart : null;

  test('has one unit, the largest first, each bar as far as its figure reaches', () => {
    expect(chart?.bars.map(({ key, value }) => [key, value])).toEqual([
      ['001-01#2', 8],
      ['001-01#3', 6],
      ['001-01#0', 5],
    ]);
    expect(chart?.unit).toBe('亩');
  });

  test('names its bars with bounds, aims and places', () => {
    expect(chart?.bars.map(({ label }) => label)).toEqual([
      '投资 ≈ 7–8亩（嘉善县）',
      '投资（预期） 6亩（嘉善县）',
      '投资 5亩（嘉善县）',
    ]);
    expect(chart?.bounds).toContain('≈');
  });

  test('is told to those who do not see it', () => {
    expect(chart?.alt).toContain('投资 ≈ 7–8亩');
  });
});

test('a comparison has counts and one figure each, with its source', () => {
  const { body } = only(items, [{ scene: { stage: 'compare-places' } }]);
  const table = body.kind === 'table' ? body.table : null;
  expect(table?.rows.map(({ name, count, main, figure }) => [name, count, main, figure?.value])).toEqual([
    ['嘉善县', 1, '数字化 1', '> 30元'],
    ['海盐县', 1, '金融 1', '5人'],
  ]);
});

test('a figure of a town in the row of its county names the town', () => {
  const told = (place: string) => {
    const figures = [figureOf(30, { measure: '投资', place })];
    const { body } = only(
      [itemOf('001-09', { place: placeOf('330421'), figures })],
      [{ scene: { stage: 'compare-places' } }],
    );
    return body.kind === 'table' && body.table.rows[0]?.figure?.measure;
  };
  expect([told('330421'), told('330421101')]).toEqual(['投资', '投资 · 西塘镇']);
});

test('a report is told by its sentences, the figure marked', () => {
  const { body } = only(items, [{ scene: { stage: 'item', caption: '题001-01' }, view: { open: { id: '001-01' } } }]);
  expect(body).toMatchObject({ headline: '', where: '浙江省 · 《某县报》 2022年8月17日 A3版', themes: '数字化' });
  expect(body.kind === 'report' && body.quotes[0]).toEqual({ before: '全县投资', mark: '超30元', after: '。' });
});

test('the sheet of a place is its brief with numbered sources', () => {
  const { body } = only(items, [{ scene: { stage: 'sheet' }, view: { sheet: '330421' } }]);
  expect(body.kind === 'brief' && body.sources.length).toBeGreaterThan(0);
  expect(body.kind === 'brief' && body.text).toContain('嘉善县');
});

test('however many reports a place has, its brief has few footnotes, numbered as they are first named, each in the list', () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    item(`001-${i + 10}`, '330421', [figureOf(i + 1)], i % 2 ? ['digital', 'finance'] : ['safety']),
  );
  const { body } = only(many, [{ scene: { stage: 'sheet' }, view: { sheet: '330421' } }]);
  if (body.kind !== 'brief') throw new Error(body.kind);
  const marks = [...body.text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  expect([...new Set(marks)]).toEqual(Array.from({ length: new Set(marks).size }, (_, i) => i + 1));
  expect(body.sources.map((line) => Number(/^\[(\d+)\]/.exec(line)?.[1]))).toEqual([...new Set(marks)]);
  expect(body.text).not.toContain('例如');
  expect(body.sources).toHaveLength(2);
});

test('the brief of a place without figures cites some of its reports', () => {
  const many = Array.from({ length: 5 }, (_, i) => item(`001-1${i}`, '330421'));
  const { body } = only(many, [{ scene: { stage: 'sheet' }, view: { sheet: '330421' } }]);
  expect(body).toMatchObject({
    text: '所读版面上有5项报道发生在嘉善县，例如[1–3]，其中涉及数字化的5项，例如[1–3]。',
    sources: [
      '[1] 题001-10 《某县报》 2022年8月17日 A3版',
      '[2] 题001-11 《某县报》 2022年8月17日 A3版',
      '[3] 题001-12 《某县报》 2022年8月17日 A3版',
    ],
  });
});

describe('whatever the records say', () => {
  const anyFigure = fc.record({
    value: fc.integer({ min: 0, max: 1e9 }),
    unit: fc.constantFrom('元', '亩', '%', '人'),
    kind: fc.constantFrom('money', 'area', 'percent', 'people'),
    approx: fc.constantFrom(null, 'about', 'over', 'under', 'nearly'),
    nature: fc.constantFrom('level', 'total', 'target', 'rate', 'price'),
    measure: fc.string({ maxLength: 30, unit: 'binary' }),
    sentence: fc.string({ maxLength: 80, unit: 'binary' }),
  });
  const anyItem = fc.record({
    code: fc.constantFrom('330421', '330421101', '330424'),
    title: fc.option(fc.string({ maxLength: 60, unit: 'binary' })),
    themes: fc.subarray(['digital', 'finance', 'safety']),
    figures: fc.array(anyFigure, { maxLength: 6 }),
  });
  const anyItems = fc.array(anyItem, { maxLength: 12 }).map((list) =>
    list.map(({ code, title, themes, figures }, i) =>
      itemOf(`001-${String(i + 10)}`, {
        title,
        place: placeOf(code),
        themes: themes.map(theme),
        figures: figures.map((figure) => figureOf(figure.value, figure as Partial<PublishedFigure>)),
      }),
    ),
  );
  const planOf = (records: PublishedInitiative[], caption = '') =>
    planSlides(
      sourceOf(
        records,
        sceneStages.map((stage) => ({
          scene: { stage, caption },
          view: { sheet: stage === 'sheet' ? '330421' : null },
        })),
      ),
    );

  test('every number on a slide is a figure of its reports as reported, or counts them', () => {
    fc.assert(
      fc.property(anyItems, (records) => {
        const source = sourceOf(records, []);
        const known = new Map(figureRows(records).map((row) => [row.key, row.figure]));
        for (const slide of planOf(records)) {
          const { body } = slide;
          const told = [
            ...slide.figures,
            ...(body.kind === 'table' ? body.table.rows.flatMap(({ figure }) => figure ?? []) : []),
          ];
          for (const { key, value } of told) expect(value).toBe(source.writeFigure(known.get(key)!, 'zh'));
          if (body.kind === 'table')
            for (const { count } of body.table.rows) expect(count).toBeLessThanOrEqual(records.length);
          if (body.kind !== 'chart') continue;
          const { bars, unit } = body.chart;
          for (const { key, value } of bars) {
            const figure = known.get(key)!;
            expect([value, figure.unit]).toEqual([upperEnd(figure), unit]);
          }
          expect(new Set(bars.map(({ key }) => key)).size).toBe(bars.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nothing on a slide breaks an XML file', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    const broken = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Surrogate}]/u;
    fc.assert(
      fc.property(anyItems, fc.string({ unit: 'binary', maxLength: 40 }), (records, caption) => {
        // JSON would write a half of a pair as an escape
        const texts: string[] = [];
        JSON.stringify(planOf(records, caption), (_, value) => {
          if (typeof value === 'string') texts.push(value);
          return value as unknown;
        });
        for (const text of texts) expect(text).not.toMatch(broken);
      }),
      { numRuns: 60 },
    );
  });
});
