import type { Article, Piece, Span } from '#core/model.ts';

export interface PageSpan extends Span {
  surface: string;
  line: number;
}

/**
 * Where a span of the article's text stands on the page. A span that crosses a column break is told by one of its
 * pieces: the one that holds `anchor` (an offset in the article's text, e.g. of the number in 辖区26|个小区), else the longest.
 */
export function toPageSpan(article: Article, span: Span, anchor?: number): PageSpan {
  const parts = article.pieces.map((piece) => cut(piece, span)).filter((part) => part.end > part.start);
  const holder =
    anchor === undefined ? undefined : parts.find((p) => p.at <= anchor && anchor < p.at + p.end - p.start);
  const part = holder ?? parts.reduce((best, p) => (p.end - p.start > best.end - best.start ? p : best), parts[0]!);
  if (!part) throw new Error(`span ${span.start}–${span.end} of article ${article.id} lies in no piece of the page`);
  const { start, end, line, at } = part;
  return { start, end, line, surface: article.text.slice(at, at + end - start) };
}

function cut(piece: Piece, span: Span) {
  const at = Math.max(span.start, piece.at);
  const until = Math.min(span.end, piece.at + piece.length);
  const start = piece.start + at - piece.at;
  return { at, start, end: start + until - at, line: piece.line };
}
