import type { PageBody, PublishedInitiative } from '#core/files/schema.ts';
import type { Article } from '#core/model.ts';
import type { PageReading } from '#core/pipeline.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { shorten } from '#core/text/shorten.ts';

/** A page's reading, cut into what the index and what the reader's page view need. */
export interface PublishedPage {
  body: PageBody;
  initiatives: PublishedInitiative[];
}

export function publishPage({ page, lines, findings, initiatives }: PageReading): PublishedPage {
  return {
    body: {
      id: page.id,
      source: page.source,
      text: page.text,
      lines: lines.map(({ number, start, end, role, rule }) => ({ number, start, end, role, rule })),
      articles: findings.map(({ article, focus }) => ({
        id: article.id,
        paragraphs: paragraphsOf(article),
        seams: article.seams.map(({ before, after, score, joined, clues }) => ({
          before,
          after,
          score,
          joined,
          clues,
        })),
        candidates: focus.candidates,
      })),
    },
    initiatives: initiatives.map((initiative, i) => ({ ...initiative, lead: leadOf(findings[i]!.article) })),
  };
}

const MOST_IN_LEAD = 90;

/** The first sentence of the body, cut at about one and a half lines of a card. */
function leadOf(article: Article): string {
  const body = article.text.slice(article.titleEnd).trimStart();
  const first = splitSentences(body)[0];
  const lead = first ? body.slice(first.start, first.end) : '';
  return shorten(lead, MOST_IN_LEAD);
}

/** Pieces between two line ends of the article's text are the lines of one paragraph. */
function paragraphsOf({ text, titleEnd, pieces }: Article): number[][] {
  const paragraphs: number[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (piece.at < titleEnd) continue;
    if (!open) paragraphs.push([]);
    const paragraph = paragraphs.at(-1)!;
    if (paragraph.at(-1) !== piece.line) paragraph.push(piece.line);
    open = text[piece.at + piece.length] !== '\n';
  }
  return paragraphs;
}
