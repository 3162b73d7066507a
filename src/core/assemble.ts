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

function publishMention(article: Article, mention: ResolvedMention): PlaceMention[] {
  if (!mention.place || !mention.takesPart) return [];
  const { start, end, surface, line, rest } = toPageSpan(article, mention);
  const { province, city, county, town, village, code, level, confidence, lng, lat, precision, rule } = mention.place;
  // field by field, here and for figures: a spread that adds fields costs as much as all else in this file
  const found: PlaceMention = {
    province,
    city,
    county,
    town,
    village,
    code,
    level,
    confidence,
    lng,
    lat,
    precision,
    rule,
    start,
    end,
    line,
    surface,
  };
  if (mention.place.within !== undefined) found.within = mention.place.within;
  if (rest) found.rest = rest;
  return [found];
}

function publishTheme(article: Article, { key, score, evidence }: FoundTheme): Theme {
  const spans = evidence.map((span) => {
    const { start, end, surface } = toPageSpan(article, span);
    return { surface, start, end };
  });
  return { key, score, evidence: spans };
}

function publishFigure(article: Article, sentences: Span[], figure: FoundFigure): Figure {
  const { start, end, surface, line, rest } = toPageSpan(article, figure, figure.anchor);
  const { value, max, unit, kind, approx, measure, nature, rule, place, holder, period, suspect } = figure;
  const sentence = sentenceAt(sentences, figure.anchor);
  const found: Figure = {
    start,
    end,
    line,
    surface,
    value,
    max,
    unit,
    kind,
    approx,
    measure,
    nature,
    rule,
    sentence: article.text.slice(sentence.start, sentence.end),
  };
  if (rest) found.rest = rest;
  if (place !== undefined) found.place = place;
  if (holder !== undefined) found.holder = holder;
  if (period !== undefined) found.period = period;
  if (suspect !== undefined) found.suspect = suspect;
  return found;
}
