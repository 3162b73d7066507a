import { brierInterval, type Interval, shareInterval } from './intervals.ts';
import type { PassageTally } from './score-passages.ts';
import { fitOf, share, weighConfidence } from './tally.ts';

export type PassageResult = ReturnType<typeof passageResult>;

/** The shares behind a tally of passages. */
export function passageResult({ counts: n, confidences }: PassageTally) {
  const confidence = weighConfidence(confidences);
  return {
    texts: n.texts,
    primary: {
      of: n.geo,
      city: share(n.city, n.geo),
      county: share(n.county, n.geo),
      town: share(n.town, n.geo),
      exact: share(n.exact, n.geo),
      deeper: share(n.deeper, n.geo),
      ...(confidence ? { confidence } : {}),
    },
    places: fitOf(n.placesRight, n.placesPredicted, n.placesGold),
    theme: { main: share(n.themeMain, n.texts), mainInGold: share(n.themeAny, n.texts) },
    figures: {
      ...fitOf(n.figRight, n.figPredicted, n.figGold),
      kind: share(n.figKind, n.figRight),
      approx: share(n.figApprox, n.figRight),
      measure: share(n.figMeasure, n.figRight),
      wrongMagnitude: n.figMagnitude,
    },
    elsewhere: { texts: n.elsewhere, withFalsePlace: n.falsePlaces },
  };
}

/** 95 % intervals of the headline shares. */
export function passageIntervals({ counts: n, confidences }: PassageTally): Record<string, Interval | null> {
  return {
    primaryCounty: shareInterval(n.county, n.geo),
    primaryTown: shareInterval(n.town, n.geo),
    primaryExact: shareInterval(n.exact, n.geo),
    themeMain: shareInterval(n.themeMain, n.texts),
    figurePrecision: shareInterval(n.figRight, n.figPredicted),
    figureRecall: shareInterval(n.figRight, n.figGold),
    brier: brierInterval(confidences),
  };
}
