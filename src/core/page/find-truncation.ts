import type { LabelledLine, Truncation } from '#core/model.ts';
import type { Draft } from './group-lines.ts';
import { contentOf, endsSentence } from './line-shape.ts';
import { introduces, startsMidway } from './starts-midway.ts';

/** An article whose lines are in order. */
export interface Ordered {
  draft: Draft;
  body: readonly LabelledLine[];
}

/** Which articles' start or end is missing from the page. Damage comes in rows: a start that may be one is, beside a cut. */
export function findTruncations(articles: readonly Ordered[]): Truncation[] {
  const heads = articles.map(({ draft, body }) => draft.kind === 'article' && lacksHead(draft, body));
  const tails = articles.map(({ draft, body }) => draft.kind === 'article' && lacksTail(body));
  const besideCut = (i: number): boolean => Boolean(heads[i - 1] || tails[i - 1] || heads[i + 1]);
  const unsure = articles.map(({ draft, body }, i) => !heads[i] && mayLackHead(draft, body));
  for (const order of [articles.keys(), [...articles.keys()].reverse()]) {
    for (const i of order) if (unsure[i] && besideCut(i)) heads[i] = true;
  }
  return articles.map((_, i) => (heads[i] ? (tails[i] ? 'both' : 'head') : tails[i] ? 'tail' : 'none'));
}

/** Only under a headline is a start known to be one: a text without may be any passage. */
function lacksHead({ headlines }: Draft, body: readonly LabelledLine[]): boolean {
  const first = body[0];
  if (!first) return false;
  return first.cut === 'head' || (headlines.length > 0 && startsMidway(contentOf(first)));
}

/** The text opens without saying when or where: as a lead it would. */
function mayLackHead({ kind, headlines }: Draft, body: readonly LabelledLine[]): boolean {
  const first = body[0];
  return kind === 'article' && headlines.length > 0 && first !== undefined && !introduces(contentOf(first));
}

function lacksTail(body: readonly LabelledLine[]): boolean {
  const last = body.at(-1);
  return last !== undefined && (last.cut === 'tail' || !endsSentence(contentOf(last)));
}
