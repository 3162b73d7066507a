import type { Article, Piece, Span } from '#core/model.ts';
import { countUpTo } from './count-up-to.ts';

export interface PageSpan extends Span {
  surface: string;
  line: number;
}

/**
 * Where a span of the article's text stands on the page. A span that crosses a column break is told by one of its
 * pieces: the one that holds `anchor` (an offset in the article's text, e.g. of the number in 辖区26|个小区), else the longest.
 * @throws for a span outside all pieces: a fault of the stage that made it, which the scripts catch page by page
 */
export function toPageSpan({ id, text, pieces }: Article, span: Span, anchor?: number): PageSpan {
  let best: Piece | undefined;
  let longest = 0;
  for (let i = firstPieceBeyond(pieces, span.start); i < pieces.length && pieces[i]!.at < span.end; i++) {
    const piece = pieces[i]!;
    const at = Math.max(span.start, piece.at);
    const until = Math.min(span.end, piece.at + piece.length);
    const isHolder = anchor !== undefined && at <= anchor && anchor < until;
    if (!isHolder && until - at <= longest) continue;
    best = piece;
    longest = until - at;
    if (isHolder) break;
  }
  if (!best) throw new Error(`span ${span.start}–${span.end} of article ${id} lies in no piece of the page`);
  const at = Math.max(span.start, best.at);
  const start = best.start + at - best.at;
  return { start, end: start + longest, line: best.line, surface: text.slice(at, at + longest) };
}

/** The first piece that ends beyond an offset; pieces stand in the order of the text. */
function firstPieceBeyond(pieces: readonly Piece[], offset: number): number {
  return countUpTo(pieces, ({ at, length }) => at + length <= offset);
}
