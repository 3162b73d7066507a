import type { LabelledLine, Truncation } from '#core/model.ts';
import { breaksMidway } from './breaks-off.ts';
import type { Draft } from './group-lines.ts';
import { contentOf, endsSentence } from './line-shape.ts';

/** Is the start or the end of an article missing from the page? */
export function findTruncation(draft: Draft, body: readonly LabelledLine[]): Truncation {
  const head = draft.kind === 'article' && lacksHead(draft, body);
  const tail = draft.kind === 'article' && lacksTail(body);
  return head ? (tail ? 'both' : 'head') : tail ? 'tail' : 'none';
}

function lacksHead(draft: Draft, body: readonly LabelledLine[]): boolean {
  const first = body[0];
  if (!first) return false;
  return first.cut === 'head' || (draft.headlines.length > 0 && breaksMidway(contentOf(first)));
}

function lacksTail(body: readonly LabelledLine[]): boolean {
  const last = body.at(-1);
  return last !== undefined && (last.cut === 'tail' || !endsSentence(contentOf(last)));
}
