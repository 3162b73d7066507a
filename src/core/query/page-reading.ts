import type { PageBody, PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import type { Span } from '#core/model.ts';
import { pageOf } from '#core/query/filter.ts';
import { splitSentences } from '#core/text/sentences.ts';

type PageLine = PageBody['lines'][number];

/** The lines of each paragraph of an item's text, in reading order. */
export function linesOfParagraphs({ lines, articles }: PageBody, id: string): PageLine[][] {
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const paragraphs = articles.find((article) => article.id === id)?.paragraphs ?? [];
  return paragraphs.map((numbers) => numbers.flatMap((number) => byNumber.get(number) ?? []));
}

/** Where on the page the sentence stands that reports a figure: a span a line, as a sentence may run over a column break. */
export function sentenceSpans(page: PageBody, id: string, { start }: PublishedFigure): Span[] {
  const holds = (line: PageLine) => line.start <= start && start < line.end;
  const lines = linesOfParagraphs(page, id).find((paragraph) => paragraph.some(holds));
  if (!lines) return [];
  const text = lines.map((line) => page.text.slice(line.start, line.end)).join('');
  const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.end - line.start, 0));
  const holder = lines.findIndex(holds);
  const at = starts[holder]! + start - lines[holder]!.start;
  const sentence = splitSentences(text).find((span) => span.start <= at && at < span.end);
  if (!sentence) return [];
  return lines.flatMap((line, i) => {
    const from = Math.max(line.start, line.start + sentence.start - starts[i]!);
    const to = Math.min(line.end, line.start + sentence.end - starts[i]!);
    return from < to ? [{ start: from, end: to }] : [];
  });
}

/** Which item of a page each of its lines belongs to; lines of none are left out. */
export function ownersOfLines(items: readonly PublishedInitiative[], pageId: string): Map<number, PublishedInitiative> {
  const owners = new Map<number, PublishedInitiative>();
  for (const item of items) if (pageOf(item) === pageId) for (const line of item.lines) owners.set(line, item);
  return owners;
}
