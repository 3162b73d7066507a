import type { ExportSource } from '#core/export/export-file.ts';
import { figureOf, itemOf, placeOf } from '../query/item-of.ts';

const theme = (key: string) => ({ key, score: 1, evidence: [] });

/** Two pages, one of a known newspaper; items with figures of several kinds, one with none, one without a place. */
export const source: ExportSource = {
  manifest: {
    version: 'abc123def456',
    pages: [
      {
        id: '002',
        source: '002_a.txt',
        sha256: 'f'.repeat(64),
        initiatives: 2,
        newspaper: '某县报',
        date: '2022-08-17',
        page: 'A3',
      },
      { id: '003', source: '003_b.txt', sha256: '0'.repeat(64), initiatives: 1 },
    ],
  },
  initiatives: [
    itemOf('002-01', {
      source: '002_a.txt',
      title: '西塘镇开设便民服务点',
      lead: '近日，西塘镇新设便民服务点。',
      authors: ['王小明', '李红'],
      lines: [3, 5, 7],
      place: placeOf('330421103', { city: '嘉兴市', county: '嘉善县', town: '西塘镇', confidence: 0.9 }),
      themes: [theme('service'), theme('digital')],
      figures: [
        figureOf(12, {
          unit: '个',
          kind: 'count',
          measure: '服务点',
          holder: '甲公司',
          surface: '12个',
          line: 5,
          sentence: '新设12个，\n"便民"。',
        }),
        figureOf(120000, {
          approx: 'over',
          surface: '12万余元',
          line: 7,
          nature: 'total',
          place: '330421103',
          period: '今年',
        }),
        figureOf(10, { max: 12.5, unit: '%', kind: 'percent', surface: '10%-12.5%', line: 7, suspect: 'too large' }),
      ],
    }),
    itemOf('002-02', {
      source: '002_a.txt',
      title: '=1+1',
      kind: 'photo',
      credits: ['张三'],
      lines: [9],
      themes: [theme('rural')],
    }),
    itemOf('003-01', {
      source: '003_b.txt',
      lead: '-5℃',
      lines: [2],
      place: placeOf('330482', { city: '嘉兴市', county: '平湖市' }),
      themes: [theme('service')],
      figures: [figureOf(-5, { approx: 'about', unit: '℃', kind: 'other', surface: '约-5℃', line: 2 })],
    }),
  ],
};
