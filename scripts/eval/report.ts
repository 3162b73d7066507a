/** Scores as text for the terminal. */
import type { Differences } from './differences.ts';
import type { Interval } from './intervals.ts';
import type { PageResult } from './page-result.ts';
import type { PassageResult } from './passage-result.ts';
import type { Confidence, Fit } from './tally.ts';

type Intervals = Record<string, Interval | null>;

export function reportPages(
  { segmentation: s, place, theme, figure }: PageResult,
  intervals: Intervals,
  pages: readonly ({ file: string } & PageResult)[],
): string {
  return [
    `articles              ${s.articles} in gold, ${s.predicted} found`,
    `  lines assigned      ${percent(s.lines)}`,
    `  articles exact      ${percent(s.articlesExact)}   ${range(intervals.articlesExact)}`,
    `  in reading order    ${percent(s.readingOrder)}`,
    `  titles              ${percent(s.titles)}`,
    `  authors F1          ${fitText(s.authors)}`,
    `  kind / truncated    ${percent(s.kind)} / ${percent(s.truncated)}`,
    `primary place         county ${percent(place.county)}  town ${percent(place.town)}  exact ${percent(place.village)}`,
    `                      county ${range(intervals.placeCounty)}, town ${range(intervals.placeTown)}, exact ${range(intervals.placeVillage)}`,
    `all places F1         ${fitText(place.all)}`,
    ...confidenceLines(place.confidence, intervals),
    `main theme            ${percent(theme.main)}   ${range(intervals.themeMain)}`,
    `all themes F1         ${fitText(theme.all)}`,
    `figures F1            ${fitText(figure)}`,
    `                      P ${range(intervals.figurePrecision)}, R ${range(intervals.figureRecall)}; ${figure.spanOnly} with the span alone right`,
    `  kind / approx / measure of those right   ${percent(figure.kind)} / ${percent(figure.approx)} / ${percent(figure.measure)}`,
    '',
    ...spread(pages),
  ].join('\n');
}

export function reportPassages(
  { texts, primary, places, theme, figures, elsewhere }: PassageResult,
  intervals: Intervals,
): string {
  return [
    `texts                 ${texts}`,
    `primary place (${primary.of})    city ${percent(primary.city)}  county ${percent(primary.county)}  town ${percent(primary.town)}  exact ${percent(primary.exact)}  deeper ${percent(primary.deeper)}`,
    `                      county ${range(intervals.primaryCounty)}, town ${range(intervals.primaryTown)}, exact ${range(intervals.primaryExact)}`,
    `all places F1         ${fitText(places)}`,
    ...confidenceLines(primary.confidence, intervals),
    `main theme            ${percent(theme.main)}   ${range(intervals.themeMain)}`,
    `  among gold themes   ${percent(theme.mainInGold)}`,
    `figures F1            ${fitText(figures)}`,
    `                      P ${range(intervals.figurePrecision)}, R ${range(intervals.figureRecall)}; ${figures.wrongMagnitude} of the wrong magnitude`,
    `  kind / approx / measure of those right   ${percent(figures.kind)} / ${percent(figures.approx)} / ${percent(figures.measure)}`,
    `texts about elsewhere ${elsewhere.texts}, ${elsewhere.withFalsePlace} with a false place`,
  ].join('\n');
}

export function reportDifferences(differences: Differences, most: number): string {
  return differences
    .list(most)
    .map(({ kind, count, texts }) => [`\n${kind}: ${count}`, ...texts.map((text) => `  ${text}`)].join('\n'))
    .join('\n');
}

const spreadColumns: readonly [head: string, of: (page: PageResult) => number | null][] = [
  ['lines', (page) => page.segmentation.lines],
  ['exact', (page) => page.segmentation.articlesExact],
  ['place', (page) => page.place.village],
  ['places', (page) => page.place.all.f1],
  ['theme', (page) => page.theme.main],
  ['themes', (page) => page.theme.all.f1],
  ['figures', (page) => page.figure.f1],
];

/** How the pages differ: one row each, then the range of every column. */
function spread(pages: readonly ({ file: string } & PageResult)[]): string[] {
  const row = (name: string, cells: string[]) => name.padEnd(22) + cells.map((cell) => cell.padStart(14)).join('');
  const ranges = spreadColumns.map(([, of]) => {
    const shares = pages.map(of).filter((share) => share !== null);
    return shares.length > 0 ? `${percent(Math.min(...shares)).trim()}–${percent(Math.max(...shares)).trim()}` : '–';
  });
  return [
    row(
      'by page',
      spreadColumns.map(([head]) => head),
    ),
    ...pages.map((page) =>
      row(
        page.file.slice(0, 20),
        spreadColumns.map(([, of]) => percent(of(page))),
      ),
    ),
    row('range', ranges),
  ];
}

function confidenceLines(confidence: Confidence | undefined, { brier }: Intervals): string[] {
  if (!confidence) return [];
  const interval = brier ? ` [${brier[0].toFixed(3)}–${brier[1].toFixed(3)}]` : '';
  const { stated, right } = confidence;
  return [
    `confidence            stated ${percent(stated)}, right ${percent(right)}, Brier ${confidence.brier.toFixed(3)}${interval}`,
  ];
}

const percent = (share: number | null): string =>
  share === null ? '   –  ' : `${(100 * share).toFixed(1).padStart(5)}%`;

const range = (interval: Interval | null | undefined): string =>
  interval ? `[${(100 * interval[0]).toFixed(1)}–${(100 * interval[1]).toFixed(1)}%]` : '[–]';

const fitText = ({ precision, recall, f1, right, predicted, gold }: Fit): string =>
  `${percent(f1)}   (P ${percent(precision)}, R ${percent(recall)}; ${right} right of ${predicted} found, ${gold} in gold)`;
