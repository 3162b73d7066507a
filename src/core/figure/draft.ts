/** A quantity while the rules work on it: number and unit first, then what the refiners read from the words around. */
import type { Approximation, FigureKind, Span } from '#core/model.ts';
import type { Numeral } from '#core/text/numeral.ts';
import type { ArticleReading } from './reading.ts';
import type { Unit } from './units.ts';

/** The span covers number, unit and the words of approximation. */
export interface Draft extends Span {
  rule: string;
  /** The number alone. */
  number: Span;
  value: number;
  max: number | null;
  unit: string;
  kind: FigureKind;
  approx: Approximation | null;
  script: Numeral['script'];
  /** Is it counted (三个村), not measured (三亩)? */
  counts: boolean;
  /** A power of ten alone (千亩, 百余位). */
  bare: boolean;
  suspect?: string;
}

export type Recogniser = (reading: ArticleReading) => readonly Draft[];
export const NO_DRAFTS: readonly Draft[] = [];
export type Refiner = (drafts: readonly Draft[], reading: ArticleReading) => Draft[];
/** Says of a draft that it is no reported quantity. */
export type Drop = (draft: Draft, reading: ArticleReading) => boolean;

/** The draft of a number with the unit that ends at `end`. */
export function draftOf(rule: string, numeral: Numeral, unit: Unit, end: number): Draft {
  const { start, script, bare } = numeral;
  return {
    rule,
    start,
    end,
    number: { start, end: numeral.end },
    value: scale(numeral.value, unit),
    max: numeral.max === null ? null : scale(numeral.max, unit),
    unit: unit.unit,
    kind: unit.kind,
    approx: numeral.loose ? 'over' : null,
    script,
    counts: unit.counts,
    bare,
  };
}

const scale = (value: number, { factor }: Unit): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15));
