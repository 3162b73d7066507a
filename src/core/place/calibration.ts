import type { Step } from './focus/descend.ts';
import type { Telling } from './focus/tellings.ts';

const BY_RULE: Readonly<Record<string, number>> = {
  'stated-parent': 0.98,
  'unique-name': 0.93,
  'same-name': 0.95,
  'named-village': 0.9,
  'same-article': 0.9,
  'nearest-mention': 0.75,
  'page-home': 0.85,
  renown: 0.85,
  zone: 0.9,
  'look-alike': 0.8,
  'unknown-village': 0.75,
};

/** How sure a mention's place is, by the evidence that settled it and the form of the name. */
export const confidenceOfMention = (rule: string, form: string): number =>
  Math.round((BY_RULE[rule] ?? 0.6) * (form === 'stem' ? 0.9 : 1) * 100) / 100;

/** How sure the place of an article is. */
export function confidenceOfFocus(last: Step, steps: readonly Step[], tellings: readonly Telling[]): number {
  const told = tellings.filter((t) => t.key === last.key);
  const weakest = Math.max(0.5, ...told.map((t) => t.mention.place?.confidence ?? 0.5));
  const share = Math.min(...steps.map((s) => s.share));
  return Math.round(weakest * (0.5 + 0.5 * share) * 100) / 100;
}
