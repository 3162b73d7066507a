import { recogniseFigures } from '#core/figure/recognise.ts';
import { articleOf } from '../article-of.ts';

/** What the last figure of a sentence counts, and the rule that said so. */
export function lastMeasure(sentence: string): [measure: string | undefined, rule: string | undefined] {
  return measureAt(sentence, -1);
}

export function firstMeasure(sentence: string): [measure: string | undefined, rule: string | undefined] {
  return measureAt(sentence, 0);
}

function measureAt(sentence: string, at: number): [measure: string | undefined, rule: string | undefined] {
  const figure = recogniseFigures(articleOf(sentence), []).at(at);
  return [figure?.measure, figure?.measuredBy];
}
