import { CITY_DIGITS } from '#core/division-code.ts';
import type { SettlingRule } from './context.ts';
import type { Descent, DescentStep } from './focus/descend.ts';
import type { PlaceTelling } from './focus/tellings.ts';

const BY_RULE: Readonly<Record<SettlingRule, number>> = {
  'stated-parent': 0.98,
  'unique-name': 0.93,
  'same-name': 0.95,
  'named-village': 0.9,
  'list-mates': 0.9,
  'same-article': 0.9,
  // too seldom decisive to be measured: like its neighbours it leaves one of several namesakes
  'exact-form': 0.9,
  'nearest-mention': 0.75,
  'page-home': 0.85,
  renown: 0.85,
  zone: 0.9,
  'look-alike': 0.8,
  'unknown-village': 0.75,
};

/** How sure a mention's place is, by the evidence that settled it and the form of the name. */
export const confidenceOfMention = (rule: SettlingRule, form: string): number =>
  Math.round(BY_RULE[rule] * (form === 'stem' ? 0.9 : 1) * 100) / 100;

/**
 * What speaks for the place of an article, each from 0 to 1: the surest naming of it, its share among its siblings on the
 * way down, its weight against its parents told alone, how far the next place down was from being taken, and how often it is told.
 */
export function focusFeatures(
  last: DescentStep,
  { steps, refused }: Descent,
  tellings: readonly PlaceTelling[],
): number[] {
  let [naming, told] = [0, 0];
  for (const { key, mention } of tellings) {
    if (!mention.takesPart || !key.startsWith(last.key)) continue;
    naming = Math.max(naming, mention.place?.confidence ?? 0);
    told++;
  }
  let [share, against] = [Infinity, 1];
  for (const step of steps) {
    share = Math.min(share, step.share);
    if (step.key.length > CITY_DIGITS) against = Math.min(against, step.weight / (step.weight + step.own));
  }
  const clear = refused ? 1 - refused.weight / (refused.weight + refused.own + 1) : 1;
  return [naming, share, against, clear, Math.min(1, Math.log2(told + 1) / 3)];
}

/**
 * Fitted by logistic regression of 'is the place right?' on these features over the annotated articles of other papers; none
 * may be negative, so that more evidence never lowers the confidence. A better fit lowers the Brier score of `npm run eval`.
 */
const WEIGHTS: readonly number[] = [0.6, 1.3, 0.86, 2.69, 2.31];
const INTERCEPT = -4.41;

/** How sure the place of an article is. */
export function confidenceOfFocus(features: readonly number[]): number {
  const score = features.reduce((sum, x, i) => sum + WEIGHTS[i]! * x, INTERCEPT);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

/** A photo shows what its neighbour tells nine times in ten. */
export const confidenceOfInherited = (confidence: number): number => Math.round(confidence * 90) / 100;
