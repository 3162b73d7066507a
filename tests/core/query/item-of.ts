import { levelOfCode } from '#core/division-code.ts';
import type { PublishedFigure, PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';

/** A published item with nothing in it but what a test says. */
export const itemOf = (id: string, parts: Partial<PublishedInitiative> = {}): PublishedInitiative => ({
  id,
  source: 'page.txt',
  title: null,
  lead: '',
  authors: [],
  credits: [],
  kind: 'article',
  lines: [],
  truncated: 'none',
  place: null,
  mentions: [],
  themes: [],
  figures: [],
  ...parts,
});

/** A place by its code, at its own point unless said otherwise. */
export function placeOf(code: string, parts: Partial<PublishedPlace> = {}): PublishedPlace {
  const level = levelOfCode(code)!;
  const names = { province: '浙江省', city: null, county: null, town: null, village: null };
  return { ...names, code, level, confidence: 1, lng: 120.9, lat: 30.9, precision: level, rule: 'test', ...parts };
}

export const figureOf = (value: number, parts: Partial<PublishedFigure> = {}): PublishedFigure => ({
  surface: '',
  start: 0,
  end: 0,
  line: 1,
  sentence: '',
  value,
  max: null,
  unit: '元',
  kind: 'money',
  approx: null,
  measure: '投资',
  nature: 'level',
  rule: 'test',
  ...parts,
});
