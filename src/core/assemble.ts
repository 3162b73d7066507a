import type {
  Article,
  Figure,
  Focus,
  FoundFigure,
  FoundTheme,
  Initiative,
  Page,
  PlaceMention,
  ResolvedMention,
  Span,
  Theme,
} from '#core/model.ts';
import { toPageSpan } from '#core/text/page-span.ts';
import { sentenceAt, splitSentences } from '#core/text/sentences.ts';

/** What the stages found in one article. */
export interface Findings {
  article: Article;
  mentions: ResolvedMention[];
  focus: Focus;
  themes: FoundTheme[];
  figures: FoundFigure[];
}

/** Makes the published record: spans move from the article's text to the page's. */
export function assemble(page: Page, { article, mentions, focus, themes, figures }: Findings): Initiative {
  const sentences = splitSentences(article.text);
  const { id, title, authors, credits, kind, lines, truncated, illustrates } = article;
  return {
    id,
    source: page.source,
    title,
    authors,
    credits,
    kind,
    lines,
    truncated,
    ...(illustrates === undefined ? {} : { illustrates }),
    place: focus.place,
    mentions: mentions.flatMap((mention) => publishMention(article, mention)),
    themes: themes.map((theme) => publishTheme(article, theme)),
    figures: figures.map((figure) => publishFigure(article, sentences, figure)),
  };
}

function publishMention(article: Article, { place, takesPart, rule, ...span }: ResolvedMention): PlaceMention[] {
  if (!place || !takesPart) return [];
  return [{ ...place, ...toPageSpan(article, span) }];
}

function publishTheme(article: Article, { key, score, evidence }: FoundTheme): Theme {
  const spans = evidence.map((span) => {
    const { start, end, surface } = toPageSpan(article, span);
    return { surface, start, end };
  });
  return { key, score, evidence: spans };
}

function publishFigure(article: Article, sentences: Span[], { anchor, start, end, ...quantity }: FoundFigure): Figure {
  const sentence = sentenceAt(sentences, anchor);
  return {
    ...toPageSpan(article, { start, end }, anchor),
    ...quantity,
    sentence: article.text.slice(sentence.start, sentence.end),
  };
}
