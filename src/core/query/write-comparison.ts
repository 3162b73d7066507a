import type { PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import type { Comparison, SharedMeasure } from '#core/query/compare.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { figureWords, type WriteNumber } from '#core/query/figure-words.ts';
import { type Brief, type Clause, numberSources } from '#core/query/place-brief.ts';
import { isInside, placeKey } from '#core/query/place-key.ts';
import { compareWords } from '#core/query/tables/compare-words.ts';

const MOST_SOURCES = 2;
const MOST_MEASURES = 4;

interface Naming {
  language: Language;
  write: WriteNumber;
  /** The name of a theme or of a place by its key. */
  nameOf: (key: string) => string;
}

/** What differs, clause by clause with its sources: how much is reported, what only one has, what they measure alike. Nothing is added up. */
export function writeComparison(comparison: Comparison, { language, write, nameOf }: Naming): Brief {
  const words = compareWords[language];
  const { number, sources } = numberSources();
  const { sides, measures } = comparison;
  const cite = (items: readonly PublishedInitiative[]) =>
    items.slice(0, MOST_SOURCES).map((item) => number(item, null));
  const clause = (text: string, items: readonly PublishedInitiative[], end: string): Clause => ({
    text: items.length > MOST_SOURCES ? `${text}${words.forExample}` : text,
    sources: cite(items),
    end,
  });
  const figureClause = (row: FigureRow, side: number, end: string): Clause => {
    const { figure, item, index } = row;
    const value = `${figureWords(figure, language, write)}${figure.nature === 'target' ? words.expected : ''}`;
    return {
      text: words.figure(whose(row, sides[side]!.key), figure.period ?? '', figure.measure, value),
      sources: [number(item, index)],
      end,
    };
  };
  const whose = ({ place }: FigureRow, side: string) =>
    place === null || place === side ? nameOf(side) : words.part(nameOf(side), nameOf(place));
  const counted = sides.map((side, i) => {
    const text = words.counted(nameOf(side.key), side.items.length, side.rows.length);
    return clause(
      i === 0 ? `${words.opening}${text}` : text,
      side.items,
      i === sides.length - 1 ? words.stop : words.semicolon,
    );
  });
  const verdictClause = ({ verdict }: SharedMeasure): Clause => {
    const judged = typeof verdict === 'object' ? words.more(nameOf(sides[verdict.more]!.key)) : words[verdict];
    return { text: judged, sources: [], end: words.stop };
  };
  const told = aspectClauses(comparison, nameOf, words, clause);
  const measured = measures
    .slice(0, MOST_MEASURES)
    .flatMap((measure) => [
      ...measure.rows.flatMap((rows, side) => rows.map((row) => figureClause(row, side, words.semicolon))),
      verdictClause(measure),
    ]);
  return { clauses: [...counted, ...told, ...measured], sources };
}

function aspectClauses(
  { kind, sides, aspects }: Comparison,
  nameOf: Naming['nameOf'],
  words: (typeof compareWords)[Language],
  clause: (text: string, items: readonly PublishedInitiative[], end: string) => Clause,
): Clause[] {
  const itemsOf = (key: string, side: number) =>
    sides[side]!.items.filter(({ themes, place }) =>
      kind === 'place' ? themes.some((theme) => theme.key === key) : place !== null && isInside(placeKey(place), key),
    );
  const list = (opening: string, clauses: Clause[]): Clause[] =>
    clauses.map((each, i) => ({
      ...each,
      text: i === 0 ? `${opening}${each.text}` : each.text,
      end: i === clauses.length - 1 ? words.stop : words.listComma,
    }));
  const known = aspects.filter(({ key }) => key !== '');
  const shared = known.filter(({ counts }) => counts.filter((count) => count > 0).length > 1);
  const only = sides.flatMap(({ key: sideKey }, side) => {
    const own = known.filter(({ counts }) => counts.every((count, i) => count > 0 === (i === side)));
    return list(
      words.only(nameOf(sideKey)),
      own.map(({ key, counts }) => clause(words.aspect(nameOf(key), counts[side]!), itemsOf(key, side), '')),
    );
  });
  const both = shared.map(({ key, counts }) => {
    const told = counts.flatMap((count, i): [string, number][] => (count > 0 ? [[nameOf(sides[i]!.key), count]] : []));
    return { text: words.sharedAspect(nameOf(key), told), sources: [], end: '' };
  });
  return [...only, ...list(words.shared, both)];
}

/** The paragraph sentence by sentence; the numbers of the sources stay. */
export function sentencesOf({ clauses, sources }: Brief, language: Language): Brief[] {
  const sentences: Brief[] = [];
  let current: Clause[] = [];
  for (const clause of clauses) {
    current.push(clause);
    if (clause.end !== compareWords[language].stop) continue;
    sentences.push({ clauses: current, sources });
    current = [];
  }
  return current.length > 0 ? [...sentences, { clauses: current, sources }] : sentences;
}
