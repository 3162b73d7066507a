import type { Figure } from '#core/model.ts';
import type { Differences } from './differences.ts';
import type { GoldFigure } from './gold.ts';
import { type FigureMatch, type FigurePair, sameMeasure } from './match-figures.ts';

export const figureCounters = [
  'figRight',
  'figPredicted',
  'figGold',
  /** Span met, value or unit wrong. */
  'figSpanOnly',
  /** Off by a factor of eight or more: a 万 or 亿 lost or made up. */
  'figMagnitude',
  'figKind',
  'figApprox',
  'figMeasure',
] as const;

type Counts = Record<(typeof figureCounters)[number], number>;

/** Where a figure stands, for the list of differences. */
export interface Naming<Gold extends GoldFigure> {
  gold(gold: Gold): string;
  missed(gold: Gold): string;
  extra(figure: Figure): string;
}

export function countFigures<Gold extends GoldFigure>(
  { required, extra, predicted }: FigureMatch<Gold>,
  counts: Counts,
  differences: Differences,
  name: Naming<Gold>,
): void {
  counts.figPredicted += predicted;
  counts.figGold += required.length;
  for (const pair of required) {
    if (!pair.found) differences.add('figure-missed', name.missed(pair.gold));
    else if (pair.right) countRight(pair.gold, pair.found, counts, differences, name);
    else countWrong(pair, pair.found, counts, differences, name);
  }
  for (const figure of extra) differences.add('figure-extra', name.extra(figure));
}

function countRight<Gold extends GoldFigure>(
  gold: Gold,
  found: Figure,
  counts: Counts,
  differences: Differences,
  name: Naming<Gold>,
): void {
  const checks = [
    ['figKind', 'figure-kind', gold.kind, found.kind, gold.kind === found.kind],
    ['figApprox', 'figure-approx', gold.approx, found.approx, (gold.approx ?? null) === (found.approx ?? null)],
    ['figMeasure', 'figure-measure', gold.measure, found.measure, sameMeasure(found.measure ?? '', gold.measure)],
  ] as const;
  counts.figRight++;
  for (const [counter, kind, wanted, got, right] of checks) {
    if (right) counts[counter]++;
    else differences.add(kind, `${name.gold(gold)}: gold «${wanted ?? ''}» / got «${got ?? ''}»`);
  }
}

function countWrong<Gold extends GoldFigure>(
  { gold }: FigurePair<Gold>,
  found: Figure,
  counts: Counts,
  differences: Differences,
  name: Naming<Gold>,
): void {
  counts.figSpanOnly++;
  const off = Math.abs(Math.log10(found.value / gold.value));
  if (Number.isFinite(off) && off >= 0.9 && found.surface.includes(gold.surface.slice(0, 2))) counts.figMagnitude++;
  differences.add('figure-wrong', `${name.gold(gold)}: gold ${amountOf(gold)} / got ${amountOf(found)}`);
}

const amountOf = ({ value, max, unit }: { value: number; max?: number | null | undefined; unit: string }): string =>
  `${value}${max == null ? '' : `–${max}`} ${unit}`;
