import { recogniseFigures } from '#core/figure/recognise.ts';
import { articleOf } from '../article-of.ts';

/** What the last figure of a sentence counts, and the rule that said so. */
export function lastMeasure(sentence: string): [measure: string | undefined, rule: string | undefined] {
  const figure = recogniseFigures(articleOf(sentence), []).at(-1);
  return [figure?.measure, figure?.measuredBy];
}
