import { PROVINCE_DIGITS, VILLAGE_DIGITS } from '#core/division-code.ts';
import { countUpTo } from '#core/text/count-up-to.ts';
import { cutFromName } from './refiners/cut-from-name.ts';
import { insideWord } from './refiners/inside-word.ts';
import type { Toponym } from './toponym.ts';

/** Drops names that are part of a word or cut from another name, and of overlapping names keeps the set that explains the text best. */
export function refine(text: string, toponyms: readonly Toponym[]): Toponym[] {
  const whole = toponyms.filter((toponym) => !insideWord(text, toponym));
  return keepBest(whole.filter((toponym) => !cutFromName(toponym, whole)));
}

/**
 * The set of names without overlap that has the greatest weight: 上海宁波 is 上海 + 宁波, not 海宁. Long names weigh
 * more than proportionally, so that 大陈二村 beats 大陈; between equals the higher level wins.
 */
export function keepBest(toponyms: readonly Toponym[]): Toponym[] {
  const byEnd = toponyms.toSorted((a, b) => a.end - b.end || a.start - b.start);
  const ends = byEnd.map((t) => t.end);
  const best: number[] = [0];
  for (const [i, toponym] of byEnd.entries()) {
    const taken = best[countEndingBy(ends, toponym.start, i)]! + weightOf(toponym);
    best.push(Math.max(best[i]!, taken));
  }
  const kept: Toponym[] = [];
  for (let i = byEnd.length; i > 0; ) {
    if (best[i] === best[i - 1]) i--;
    else {
      const toponym = byEnd[i - 1]!;
      kept.push(toponym);
      i = countEndingBy(ends, toponym.start, i - 1);
    }
  }
  return kept.reverse();
}

/** How many of the first `limit` names end at or before an offset. */
function countEndingBy(ends: readonly number[], at: number, limit: number): number {
  // nearly always all of them
  if (limit === 0 || ends[limit - 1]! <= at) return limit;
  return countUpTo(ends, (end) => end <= at, limit);
}

const FORM_WEIGHT = { full: 6, alias: 5, moved: 4, short: 4, stem: 1, 'look-alike': 2, zone: 2 };

function weightOf({ surface, readings }: Toponym): number {
  let [form, level] = readings.length === 0 ? [7, PROVINCE_DIGITS] : [0, VILLAGE_DIGITS];
  for (const reading of readings) {
    form = Math.max(form, FORM_WEIGHT[reading.form]);
    level = Math.min(level, reading.code.length);
  }
  return 10 * surface.length ** 2 + form + 14 - level;
}
