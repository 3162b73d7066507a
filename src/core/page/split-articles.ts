import type { Article, LabelledLine, Page } from '#core/model.ts';
import { buildText } from './build-text.ts';
import { findIllustrated } from './find-illustrated.ts';
import { findTruncations } from './find-truncation.ts';
import { type Draft, groupLines } from './group-lines.ts';
import { joinPieces } from './join-pieces.ts';
import { KICKER, SUBTITLE } from './lexicon.ts';
import { contentOf } from './line-shape.ts';
import type { Joined } from './unfold-reading.ts';

/** Joins labelled lines into articles, in the order of their headlines on the page. */
export function splitArticles(page: Page, lines: readonly LabelledLine[]): Article[] {
  const drafts = groupLines(lines);
  const joined = joinPieces(drafts);
  moveSignatures(drafts, joined);
  const read = drafts.map((draft) => ({ draft, ...readBody(draft, joined.get(draft)!) }));
  // a draft whose lines all went to another article is none
  const whole = read.filter(({ draft, body }) => draft.headlines.length + draft.marks.length + body.length > 0);
  const truncations = findTruncations(whole);
  const articles = whole.map(({ draft, ...read }, i) => ({
    ...toArticle(page, draft, read),
    id: `${page.id}-${String(i + 1).padStart(2, '0')}`,
    truncated: truncations[i]!,
  }));
  return findIllustrated(articles);
}

/** A by-line behind a text signs the article that its last line was found to belong to. */
function moveSignatures(drafts: readonly Draft[], joined: ReadonlyMap<Draft, Joined>): void {
  if (drafts.every(({ signatures }) => signatures.length === 0)) return;
  const homes = new Map(drafts.flatMap((draft) => joined.get(draft)!.body.map((line) => [line, draft] as const)));
  for (const draft of drafts)
    for (const { mark, under } of draft.signatures) {
      const home = homes.get(under) ?? draft;
      if (home === draft) continue;
      draft.marks = draft.marks.filter((line) => line !== mark);
      home.marks = [...home.marks, mark].sort((a, b) => a.number - b.number);
    }
}

/** The pieces of a picture item stay as they were found. */
const readBody = (draft: Draft, joined: Joined): Joined =>
  draft.kind === 'photo' ? { body: draft.body, seams: [] } : joined;

function toArticle(page: Page, draft: Draft, { body, seams }: Joined): Omit<Article, 'id' | 'truncated'> {
  const { marks, kind } = draft;
  const { kickers, headlines, subtitles } = partHeadlines(draft);
  const names = [...marks, ...body];
  const first = body[0]?.number ?? Number.POSITIVE_INFINITY;
  const above = marks.filter((line) => line.number < first);
  const below = marks.filter((line) => line.number >= first);
  const text = buildText(page, headlines, [...kickers, ...subtitles, ...body], seams);
  const credits = unique(names.flatMap((line) => line.credits ?? []));
  const authors = unique(names.flatMap((line) => line.names ?? []));
  return {
    title: headlines.length > 0 ? text.text.slice(0, text.titleEnd) : null,
    // 图/文 张三 under a picture: who took it wrote no article
    authors: kind === 'photo' ? authors.filter((name) => !credits.includes(name)) : authors,
    credits,
    kind,
    lines: [...kickers, ...headlines, ...subtitles, ...above, ...body, ...below].map((line) => line.number),
    ...text,
    seams,
  };
}

/** 当薄利多销走到尽头—— over a headline and ——航埠镇餐饮夜市改造记 under it are read with the text and are no part of the title. */
function partHeadlines({ headlines }: Draft): Record<'kickers' | 'headlines' | 'subtitles', LabelledLine[]> {
  const kickers = headlines.filter((line, i) => i < headlines.length - 1 && KICKER.test(contentOf(line)));
  const subtitles = headlines.filter((line, i) => i > 0 && SUBTITLE.test(contentOf(line)));
  const proper = headlines.filter((line) => !kickers.includes(line) && !subtitles.includes(line));
  return { kickers, headlines: proper, subtitles };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
