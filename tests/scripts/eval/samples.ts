import type { Figure, Initiative, PlaceMention } from '#core/model.ts';
import type { GoldArticle, GoldFigure, GoldPlace } from '#scripts/eval/gold.ts';

/** Gold and records with all their fields, of which a test names those that it is about. */

export const goldPlace = (path: string): GoldPlace => {
  const [city, county, town, village] = path.split('/').map((name) => name || null);
  return { province: '浙江省', city, county, town, village };
};

export const goldFigure = (
  surface: string,
  value: number,
  unit: string,
  more: Partial<GoldFigure> = {},
): GoldFigure => ({
  surface,
  value,
  max: null,
  unit,
  unit_alt: [],
  kind: 'count',
  approx: null,
  measure: '',
  opt: false,
  ...more,
});

export const figure = (surface: string, value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  surface,
  value,
  max: null,
  unit,
  kind: 'count',
  approx: null,
  measure: '',
  nature: 'level',
  rule: 'number-unit',
  start: 0,
  end: surface.length,
  line: 1,
  sentence: surface,
  ...more,
});

export const goldArticle = (id: string, more: Partial<GoldArticle> = {}): GoldArticle => ({
  id,
  title: '标题',
  authors: [],
  authors_opt: false,
  kind: 'article',
  lines: [1],
  truncated: 'none',
  places: { primary: null, primary_alt: [], others: [] },
  themes: ['rural'],
  main_alt: [],
  themes_alt: [],
  themes_opt: [],
  figures: [],
  ...more,
});

export const mention = (path: string, confidence = 0.9): PlaceMention => {
  const { province = null, city = null, county = null, town = null, village = null } = goldPlace(path);
  const names = { province, city, county, town, village };
  const point = { code: null, lng: null, lat: null, precision: null };
  return { ...names, ...point, level: 'county', confidence, rule: 'full-name', surface: '', line: 1, start: 0, end: 0 };
};

export const record = (id: string, more: Partial<Initiative> = {}): Initiative => ({
  id,
  source: '000.txt',
  title: '标题',
  authors: [],
  credits: [],
  kind: 'article',
  lines: [1],
  truncated: 'none',
  place: null,
  mentions: [],
  themes: [],
  figures: [],
  ...more,
});

export const themes = (...keys: string[]) => keys.map((key) => ({ key, score: 1, evidence: [] }));
