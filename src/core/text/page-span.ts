import type { Article, Piece, Span } from '#core/model.ts';
import { countUpTo } from './count-up-to.ts';

export interface PageSpan extends Span {
  surface: string;
  line: number;
  /** The parts of the words that a column break keeps from it (西 of 西|塘镇); none for nearly all. */
  rest?: Span[];
}

/**
 * Where a span of the article's text stands on the page. A span that crosses a column break is told by one of its
 * pieces: the one that holds `anchor` (an offset in the article's text, e.g. of the number in 辖区26|个小区), else the longest.
 * @throws for a span outside all pieces: a fault of the stage that made it, which the scripts catch page by page
 */
export function toPageSpan({ id, text, pieces }: Article, span: Span, anchor?: number): PageSpan {
  const first = firstPieceBeyond(pieces, span.start);
  let best: Piece | undefined;
  let longest = 0;
  let next = first;
  for (; next < pieces.length && pieces[next]!.at < span.end; next++) {
    const piece = pieces[next]!;
    const at = Math.max(span.start, piece.at);
    const until = Math.min(span.end, piece.at + piece.length);
    const isHolder = anchor !== undefined && at <= anchor && anchor < until;
    if (!isHolder && until - at <= longest) continue;
    best = piece;
    longest = isHolder ? Number.POSITIVE_INFINITY : until - at;
  }
  if (!best) throw new Error(`span ${span.start}–${span.end} of article ${id} lies in no piece of the page`);
  const { start, end } = partIn(best, span);
  const at = best.at + start - best.start;
  const told: PageSpan = { start, end, line: best.line, surface: text.slice(at, at + end - start) };
  if (next - first > 1) {
    const others = pieces.slice(first, next).filter((piece) => piece !== best);
    told.rest = others.map((piece) => partIn(piece, span));
  }
  return told;
}

/** The part of a span that stands in a piece, on the page. */
function partIn({ at, start, length }: Piece, span: Span): Span {
  return { start: start + Math.max(0, span.start - at), end: start + Math.min(length, span.end - at) };
}

/** The first piece that ends beyond an offset; pieces stand in the order of the text. */
function firstPieceBeyond(pieces: readonly Piece[], offset: number): number {
  return countUpTo(pieces, ({ at, length }) => at + length <= offset);
}
