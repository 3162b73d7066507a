import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import type { FigureKind, Nature } from '#core/model.ts';

/** The most telling kinds first. */
const KINDS: readonly FigureKind[] = [
  'money',
  'people',
  'area',
  'percent',
  'count',
  'mass',
  'ratio',
  'duration',
  'other',
];

/** Results before intentions, and prices last. */
const NATURES: readonly Nature[] = ['level', 'total', 'change', 'rate', 'target', 'price'];

/** A figure and its index in its item, by which the reader opens at it. */
export interface KeyFigure {
  figure: PublishedFigure;
  index: number;
}

/** The figures that say most about an item: one of each kind first, the largest of it, plausible ones with a measure only. */
export function chooseKeyFigures({ figures }: PublishedInitiative, most = 3): KeyFigure[] {
  const ranked = figures
    .map((figure, index) => ({ figure, index }))
    .filter(({ figure }) => figure.suspect === undefined && figure.measure !== '')
    .toSorted((a, b) => rank(a.figure) - rank(b.figure) || b.figure.value - a.figure.value);
  const firsts = ranked.filter(({ figure }, i) => ranked.findIndex((other) => other.figure.kind === figure.kind) === i);
  const rest = ranked.filter((key) => !firsts.includes(key));
  return [...firsts, ...rest].slice(0, most);
}

const rank = ({ kind, nature }: PublishedFigure): number =>
  KINDS.indexOf(kind) * NATURES.length + NATURES.indexOf(nature);
