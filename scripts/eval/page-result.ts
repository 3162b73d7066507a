import { brierInterval, type Interval, shareInterval } from './intervals.ts';
import type { PageTally } from './score-pages.ts';
import { fitOf, share, weighConfidence } from './tally.ts';

export type PageResult = ReturnType<typeof pageResult>;

/** The shares behind a tally, of one page or of all. */
export function pageResult({ counts: n, confidences }: PageTally) {
  // Surplus records count against the splitter.
  const articles = Math.max(n.articles, n.predicted);
  const confidence = weighConfidence(confidences);
  return {
    segmentation: {
      lines: share(n.linesRight, n.lines),
      articlesExact: share(n.exact, articles),
      readingOrder: share(n.ordered, articles),
      articles: n.articles,
      predicted: n.predicted,
      titles: share(n.titles, n.articles),
      authors: fitOf(n.authorsRight, n.authorsPredicted, n.authorsGold),
      kind: share(n.kind, n.articles),
      truncated: share(n.truncated, n.articles),
    },
    place: {
      county: share(n.county, n.primaries),
      town: share(n.town, n.primaries),
      village: share(n.village, n.primaries),
      all: fitOf(n.placesRight, n.placesPredicted, n.placesGold),
      ...(confidence ? { confidence } : {}),
    },
    theme: {
      main: share(n.themeMain, n.articles),
      all: fitOf(n.themeRight, n.themePredicted, n.themeGold),
    },
    figure: {
      ...fitOf(n.figRight, n.figPredicted, n.figGold),
      spanOnly: n.figSpanOnly,
      kind: share(n.figKind, n.figRight),
      approx: share(n.figApprox, n.figRight),
      measure: share(n.figMeasure, n.figRight),
    },
  };
}

/** 95 % intervals of the headline shares. */
export function pageIntervals({ counts: n, confidences }: PageTally): Record<string, Interval | null> {
  return {
    articlesExact: shareInterval(n.exact, Math.max(n.articles, n.predicted)),
    placeCounty: shareInterval(n.county, n.primaries),
    placeTown: shareInterval(n.town, n.primaries),
    placeVillage: shareInterval(n.village, n.primaries),
    themeMain: shareInterval(n.themeMain, n.articles),
    figurePrecision: shareInterval(n.figRight, n.figPredicted),
    figureRecall: shareInterval(n.figRight, n.figGold),
    brier: brierInterval(confidences),
  };
}
