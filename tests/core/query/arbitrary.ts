import fc from 'fast-check';
import type { PublishedInitiative } from '#core/files/schema.ts';
import type { Filter } from '#core/query/filter.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const THEMES = ['digital', 'grid', 'rural', 'finance'];
const CODES = ['33', '3304', '330421', '330421104', '330421104201', '330411', '330411001'];
const PAGES = ['000', '001', 'a,b'];
const KINDS = ['article', 'photo'] as const;
const FIGURE_KINDS = ['money', 'people', 'percent'] as const;

/** Items and filters over the same few options, so that they often meet. */
export const items: fc.Arbitrary<PublishedInitiative[]> = fc
  .array(
    fc.record({
      page: fc.constantFrom(...PAGES),
      kind: fc.constantFrom(...KINDS),
      code: fc.option(fc.constantFrom(...CODES)),
      confidence: fc.constantFrom(0.5, 0.9, 1),
      themes: fc.subarray(THEMES),
      figures: fc.array(fc.constantFrom(...FIGURE_KINDS), { maxLength: 3 }),
      title: fc.constantFrom('乡贤助力', '金融活水', 'QR code'),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ page, kind, code, confidence, themes, figures, title }, i) =>
      itemOf(`${page}-${i}`, {
        kind,
        title,
        place: code === null ? null : placeOf(code, { confidence }),
        themes: themes.map((key) => ({ key, score: 1, evidence: [] })),
        figures: figures.map((figureKind) => figureOf(1, { kind: figureKind })),
      }),
    ),
  );

export const filters: fc.Arbitrary<Filter> = fc.record({
  themes: fc.subarray(THEMES),
  withoutThemes: fc.subarray(THEMES),
  places: fc.subarray(CODES),
  withoutPlaces: fc.subarray(CODES, { maxLength: 2 }),
  kinds: fc.subarray([...KINDS]),
  withoutKinds: fc.subarray([...KINDS], { maxLength: 1 }),
  figures: fc.subarray(['some'] as const),
  withoutFigures: fc.subarray(['some'] as const),
  figureKinds: fc.subarray([...FIGURE_KINDS]),
  withoutFigureKinds: fc.subarray([...FIGURE_KINDS], { maxLength: 1 }),
  size: fc.option(fc.constantFrom({ unit: '元', low: 1, high: null }, { unit: '元', low: 2, high: 3 })),
  pages: fc.subarray(PAGES),
  withoutPages: fc.subarray(PAGES, { maxLength: 1 }),
  confidence: fc.constantFrom(0, 0.5, 0.9),
  text: fc.constantFrom('', '乡贤', '活水 金融', 'qr', '没有'),
});
