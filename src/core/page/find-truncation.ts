import type { LabelledLine, Truncation } from '#core/model.ts';
import type { Draft } from './group-lines.ts';
import { bodyWithDateline } from './labels/body-with-dateline.ts';
import { contentOf, endsSentence } from './line-shape.ts';
import { introduces, startsMidway } from './starts-midway.ts';

/** An article whose lines are in order. */
export interface Ordered {
  draft: Draft;
  body: readonly LabelledLine[];
}

/** Which articles' start or end is missing from the page. On a page with damage a start that may be missing is. */
export function findTruncations(articles: readonly Ordered[]): Truncation[] {
  const heads = articles.map(({ draft, body }) => draft.kind === 'article' && lacksHead(draft, body));
  const tails = articles.map(({ draft, body }) => draft.kind === 'article' && lacksTail(body));
  const damaged = heads.includes(true) || tails.includes(true);
  return articles.map(({ draft, body }, i) => {
    const head = heads[i] || (damaged && draft.kind === 'article' && mayLackHead(draft, body));
    return head ? (tails[i] ? 'both' : 'head') : tails[i] ? 'tail' : 'none';
  });
}

/** Only under a headline is a start known to be one: a text without may be any passage. */
function lacksHead({ headlines }: Draft, body: readonly LabelledLine[]): boolean {
  const first = body[0];
  if (!first) return false;
  return first.cut === 'head' || (headlines.length > 0 && startsMidway(contentOf(first)));
}

/** A lead says when, where or of whom in its first sentences, mostly the first. */
const LEAD = 70;

/** The text opens without saying when, where or of whom, and is no letter (编辑同志：) and no dispatch (本报讯（记者 李昊）“…”). */
function mayLackHead({ headlines }: Draft, body: readonly LabelledLine[]): boolean {
  const first = body[0];
  if (!first || headlines.length === 0 || first.rule === bodyWithDateline.name) return false;
  const text = contentOf(first);
  return !/[：:]$/u.test(text) && !introduces(text.slice(0, LEAD));
}

function lacksTail(body: readonly LabelledLine[]): boolean {
  const last = body.at(-1);
  return last !== undefined && (last.cut === 'tail' || !endsSentence(contentOf(last)));
}
