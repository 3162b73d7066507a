import type { Article, LabelledLine, Page } from '#core/model.ts';
import { buildText } from './build-text.ts';
import { findIllustrated } from './find-illustrated.ts';
import { findTruncation } from './find-truncation.ts';
import { type Draft, groupLines } from './group-lines.ts';
import { type Joined, joinPieces } from './join-pieces.ts';

/** Joins labelled lines into articles, in the order of their headlines on the page. */
export function splitArticles(page: Page, lines: readonly LabelledLine[]): Article[] {
  const drafts = groupLines(lines);
  const joined = joinPieces(drafts);
  const read = drafts.map((draft) => ({ draft, ...readBody(draft, joined.get(draft)!) }));
  // a draft whose lines all went to another article is none
  const whole = read.filter(({ draft, body }) => draft.headlines.length + draft.marks.length + body.length > 0);
  const articles = whole.map(({ draft, body, seams }, i) =>
    toArticle(`${page.id}-${String(i + 1).padStart(2, '0')}`, draft, { body, seams }),
  );
  return findIllustrated(articles);
}

/** The pieces of a picture item stay as they were found. */
const readBody = (draft: Draft, joined: Joined): Joined =>
  draft.kind === 'photo' ? { body: draft.body, seams: [] } : joined;

function toArticle(id: string, draft: Draft, { body, seams }: Joined): Article {
  const { headlines, marks, kind } = draft;
  const names = [...marks, ...body];
  const first = body[0]?.number ?? Number.POSITIVE_INFINITY;
  const above = marks.filter((line) => line.number < first);
  const below = marks.filter((line) => line.number >= first);
  const text = buildText(headlines, body, seams);
  return {
    id,
    title: headlines.length > 0 ? text.text.slice(0, text.titleEnd) : null,
    authors: unique(names.flatMap((line) => line.names ?? [])),
    credits: unique(names.flatMap((line) => line.credits ?? [])),
    kind,
    lines: [...headlines, ...above, ...body, ...below].map((line) => line.number),
    truncated: findTruncation(draft, body),
    ...text,
    seams,
  };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
