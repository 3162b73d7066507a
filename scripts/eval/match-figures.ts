import type { Figure } from '#core/model.ts';
import type { GoldFigure } from './gold.ts';

/** A gold figure and the found one taken for it, if any. */
export interface FigurePair<Gold extends GoldFigure> {
  gold: Gold;
  found: Figure | null;
  right: boolean;
}

export interface FigureMatch<Gold extends GoldFigure> {
  /** The pairs that count: optional gold figures are left out. */
  required: FigurePair<Gold>[];
  /** Found figures that met no gold one. */
  extra: Figure[];
  /** How many found figures count: those that met an optional one do not. */
  predicted: number;
}

/**
 * Pairs gold and found figures one to one, in rounds: right answers before wrong ones, and in each round figures that
 * must be found before optional ones. `sameSpot` says whether a found figure stands where the gold one does.
 */
export function matchFigures<Gold extends GoldFigure>(
  golds: readonly Gold[],
  found: readonly Figure[],
  sameSpot: (found: Figure, gold: Gold) => boolean = () => true,
): FigureMatch<Gold> {
  const pairs: FigurePair<Gold>[] = golds.map((gold) => ({ gold, found: null, right: false }));
  const free = new Set(found);
  for (const [rightOnly, optional] of rounds) {
    for (const pair of pairs) {
      if (pair.found || pair.gold.opt !== optional) continue;
      for (const figure of free) {
        if (!sameSpot(figure, pair.gold) || !sameWords(figure.surface, pair.gold.surface)) continue;
        const right = isRight(figure, pair.gold);
        if (rightOnly && !right) continue;
        Object.assign(pair, { found: figure, right });
        free.delete(figure);
        break;
      }
    }
  }
  const spent = pairs.filter((pair) => pair.gold.opt && pair.found).length;
  return { required: pairs.filter((pair) => !pair.gold.opt), extra: [...free], predicted: found.length - spent };
}

const rounds = [
  [true, false],
  [true, true],
  [false, false],
  [false, true],
] as const;

/** Do the words for what is counted have half of their characters in common? */
export function sameMeasure(a: string, b: string): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  const common = [...x].filter((char) => y.has(char)).length;
  return x.size + y.size > 0 && (2 * common) / (x.size + y.size) >= 0.5;
}

/** Value, upper bound and unit as in gold. */
function isRight(figure: Figure, gold: GoldFigure): boolean {
  const units = [gold.unit, ...gold.unit_alt].map(unitName);
  return (
    sameNumber(figure.value, gold.value) && sameNumber(figure.max, gold.max) && units.includes(unitName(figure.unit))
  );
}

/** Spellings of one unit. */
const spellings: Readonly<Record<string, string>> = { 比例: '比', 比值: '比', 个月: '月', 度: '千瓦时' };
const unitName = (unit: string): string => (Object.hasOwn(spellings, unit) ? spellings[unit]! : unit);

/** Equal but for rounding, or both missing. */
function sameNumber(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return (a ?? null) === (b ?? null);
  return a === b || Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** One span holds the other, or their numbers are written alike (974家 and 腾退974 家). */
function sameWords(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [digitsA, digitsB] = [digitsOf(a), digitsOf(b)];
  if (digitsA || digitsB) return digitsA === digitsB;
  return numeralsOf(a) !== '' && numeralsOf(a) === numeralsOf(b);
}

const digitsOf = (surface: string): string => surface.normalize('NFKC').replace(/[^\d.]/g, '');
const numeralsOf = (surface: string): string => surface.replace(/[^零〇一二两三四五六七八九十百千万亿半数几]/g, '');
