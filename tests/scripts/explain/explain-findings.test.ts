import { describe, expect, it } from 'vitest';
import type { Findings } from '#core/assemble.ts';
import type { Article, FoundFigure, Page, Place, ResolvedMention } from '#core/model.ts';
import { explainFindings } from '#scripts/explain/explain-findings.ts';

const TEXT = '西塘镇新设\n便民服务点';
const page: Page = { source: '002.txt', id: '002', text: TEXT };
const lines = TEXT.split('\n').map((text, i) => {
  const span = { start: i * 6, end: i * 6 + text.length };
  return { ...span, number: i + 1, text, role: 'body' as const, rule: 'body', content: span };
});

const article: Article = {
  id: '002-01',
  title: null,
  authors: [],
  credits: [],
  kind: 'article',
  lines: [2, 1],
  truncated: 'none',
  text: TEXT,
  titleEnd: 0,
  pieces: [],
  seams: [],
};
const town: Place = {
  province: '浙江省',
  city: '嘉兴市',
  county: '嘉善县',
  town: '西塘镇',
  village: null,
  code: '330421103',
  level: 'town',
  confidence: 0.9,
  lng: null,
  lat: null,
  precision: null,
  rule: 'full-name',
};
const mention: ResolvedMention = {
  start: 0,
  end: 3,
  surface: '西塘镇',
  rule: 'known-name',
  place: town,
  takesPart: true,
  decidedBy: 'unique-name',
  candidates: [{ code: '330421103', name: '嘉善县西塘镇', score: 1, clues: ['unique-name'] }],
  readings: [{ code: '330421103', form: 'full' }],
};
const figure: FoundFigure = {
  start: 3,
  end: 5,
  anchor: 3,
  value: 12,
  max: null,
  unit: '个',
  kind: 'count',
  approx: null,
  measure: '服务点',
  nature: 'level',
  rule: 'number-unit',
};

/** The rows told under a head. */
function explain(head: string, found: Partial<Findings>, own: Partial<Article> = {}): string[] {
  const findings: Findings = {
    article: { ...article, ...own },
    mentions: [],
    focus: { place: null, candidates: [] },
    themes: [],
    figures: [],
    ...found,
  };
  const told = explainFindings({ page, lines, findings: [findings], initiatives: [], issues: [] }, findings);
  const sections = told.split('\n\n').map((section) => section.split('\n'));
  return sections.find(([first]) => first?.startsWith(head))!.slice(1);
}

describe('each section says what was decided', () => {
  it.each<[string, string, Partial<Findings>, Partial<Article>, string[]]>([
    ['an item without a headline', '002-01  (no', {}, {}, ['article; authors none; credits none; truncated none']],
    [
      'a photo and its article',
      '002-01  西塘',
      {},
      { title: '西塘镇', kind: 'photo', credits: ['张三'], illustrates: '002-02' },
      ['photo; authors none; credits 张三; truncated none; illustrates 002-02'],
    ],
    ['lines in reading order', 'lines', {}, {}, ['  2: body (body) 便民服务点', '  1: body (body) 西塘镇新设']],
    ['no seams', 'seams', {}, {}, ['  none']],
    [
      'a seam that was left apart',
      'seams',
      {},
      { seams: [{ before: 1, after: 9, score: -0.5, joined: false, clues: ['rejected'] }] },
      ['  1 → 9: left apart, -0.50 (rejected)'],
    ],
    ['no place', 'place', {}, {}, ['  none']],
    [
      'a place and what it was chosen from',
      'place',
      { focus: { place: { ...town, inherited: true }, candidates: mention.candidates } },
      {},
      ['  嘉兴市 › 嘉善县 › 西塘镇 (town, 0.90, full-name, inherited)', '    嘉善县西塘镇 330421103 1.00: unique-name'],
    ],
    [
      'a name that means no place',
      'mentions',
      { mentions: [{ ...mention, place: null, takesPart: false, role: 'firm', decidedBy: 'brand', candidates: [] }] },
      {},
      ['  “西塘镇” (known-name): none; left out as firm, by brand', '    and 1 more of that name'],
    ],
    [
      'a rejected candidate without a code, and the form of the one taken',
      'mentions',
      {
        mentions: [
          {
            ...mention,
            under: 7,
            candidates: [...mention.candidates, { code: null, name: '西塘村', score: 0, clues: [] }],
          },
        ],
      },
      {},
      [
        '  “西塘镇” (known-name, under the name at 7): 嘉兴市 › 嘉善县 › 西塘镇 (town, 0.90, full-name); takes part as scene, by unique-name',
        '    嘉善县西塘镇 330421103 1.00: unique-name [full]',
        '    西塘村 (no code) 0.00: ',
      ],
    ],
    [
      'a theme and its words, across a line end',
      'themes',
      { themes: [{ key: 'service', score: 2, evidence: [{ start: 3, end: 8 }] }] },
      {},
      ['  service 2.00: “新设⏎便民”'],
    ],
    ['a figure', 'figures', { figures: [figure] }, {}, ['  “新设” = 12 个 (count, level) of “服务点” (number-unit)']],
    [
      'a figure with all its notes',
      'figures',
      {
        figures: [
          { ...figure, max: 15, approx: 'about', period: '2021年', suspect: 'too large', measuredBy: 'noun-after' },
        ],
      },
      {},
      [
        '  “新设” = 12–15 个 (count, level, about, 2021年, suspect: too large) of “服务点” (number-unit, named by noun-after)',
      ],
    ],
  ])('%s', (_, head, found, own, rows) => {
    expect(explain(head, found, own)).toEqual(rows);
  });
});
