import type { PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { figureWords, type WriteNumber } from '#core/query/figure-words.ts';
import type { PlaceSheet } from '#core/query/place-sheet.ts';
import { briefWords } from '#core/query/tables/brief-words.ts';
import { shorten } from '#core/text/shorten.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

/** Where a clause comes from: an item, or the sentence of one of its figures. */
export interface BriefSource {
  item: PublishedInitiative;
  figure: number | null;
}

/** A piece of the paragraph with the numbers (from 1) of its sources. */
export interface Clause {
  text: string;
  sources: number[];
  /** What parts it from the next clause. */
  end: string;
}

/** A paragraph of facts from records, each with its source. */
export interface Brief {
  clauses: Clause[];
  sources: BriefSource[];
}

/** Of a clause more sources than these are not all named. */
const MOST_SOURCES = 9;
/** Where no figure is told. */
const MOST_ON_SLIDE = 3;
const MOST_THEMES = 3;
const MOST_FIGURES = 4;

/** What the sheet says in a paragraph: how many reports, of which themes, and the most telling figures as they are reported. Nothing is added up. */
export function writeBrief(sheet: PlaceSheet, language: Language, write: WriteNumber, isOnSlide = false): Brief {
  const words = briefWords[language];
  const { number, sources } = numberSources();
  const figures = chooseFigures(sheet.figures);
  // a slide has room for the sources of its figures; how many reports there are is counted, not quoted
  const onSlide = figures.length > 0 ? 0 : MOST_ON_SLIDE;
  const mostSources = isOnSlide ? onSlide : MOST_SOURCES;
  const citeItems = (items: readonly PublishedInitiative[]) =>
    items.slice(0, mostSources).map((item) => number(item, null));
  const clause = (text: string, items: readonly PublishedInitiative[], end: string): Clause => ({
    text: mostSources > 0 && items.length > mostSources ? `${text}${words.forExample}` : text,
    sources: citeItems(items),
    end,
  });
  const themes = sheet.themes.slice(0, MOST_THEMES);
  const isSole = sheet.items.length === 1;
  const clauses = [
    sheet.items.length === 0
      ? { text: words.nothing(sheet.name), sources: [], end: words.stop }
      : clause(
          words.reports(sheet.name, sheet.items.length),
          sheet.items,
          themes.length > 0 ? words.comma : words.stop,
        ),
    ...themes.map(({ theme, items }, i) => {
      const label = labelOf(theme, language);
      const counted = `${i === 0 ? words.among : ''}${words.theme(label, items.length)}`;
      const end = i === themes.length - 1 ? words.stop : words.listComma;
      return clause(isSole ? words.soleTheme(label, i === 0) : counted, items, end);
    }),
    ...figures.map((row, i) => {
      const said = figureSentence(row, sheet, language, write);
      const isSameReport = figures[i - 1]?.item === row.item;
      const end = figures[i + 1]?.item === row.item ? words.listComma : words.semicolon;
      return {
        text: isSameReport ? said : words.figure(titleOf(row.item, language), said),
        sources: [number(row.item, row.index)],
        end: i === figures.length - 1 ? words.stop : end,
      };
    }),
  ];
  return { clauses, sources };
}

/** Gives each source its number when it is first named. */
export function numberSources() {
  const sources: BriefSource[] = [];
  const numbers = new Map<string, number>();
  const number = (item: PublishedInitiative, figure: number | null): number => {
    const key = `${item.id}#${figure ?? ''}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    sources.push({ item, figure });
    numbers.set(key, sources.length);
    return sources.length;
  };
  return { number, sources };
}

/** Each report's first figure before any second, so that one long report does not fill the paragraph; then report by report. */
function chooseFigures(rows: readonly FigureRow[]): FigureRow[] {
  const firsts = rows.filter(({ item }, i) => rows.findIndex((row) => row.item === item) === i);
  const chosen = [...firsts, ...rows.filter((row) => !firsts.includes(row))].slice(0, MOST_FIGURES);
  return firsts.flatMap(({ item }) => chosen.filter((row) => row.item === item));
}

/** 望海街道（前三季度）走访企业4300余家: whose, when, what, how many. */
function figureSentence({ figure, place }: FigureRow, sheet: PlaceSheet, language: Language, write: WriteNumber) {
  const where = place === null || place === sheet.key ? '' : (sheet.names.get(place) ?? '');
  const { whose } = briefWords[language];
  return `${whose(where, figure.period ?? '')}${briefWords[language].measure(figure.measure, figureWords(figure, language, write))}`;
}

const labelOf = (theme: string, language: Language): string =>
  taxonomy.find(({ key }) => key === theme)?.label[language] ?? theme;

const MOST_IN_TITLE = 21;

function titleOf({ title, lead }: PublishedInitiative, language: Language): string {
  const words = briefWords[language];
  if (title) return words.title(title);
  return words.untitled(shorten(lead, MOST_IN_TITLE));
}

/** The paragraph and its numbered sources as plain text. `cite` gives an item's citation. */
export function briefText(
  { clauses, sources }: Brief,
  language: Language,
  cite: (item: PublishedInitiative) => string,
): string {
  const paragraph = clauses.map(({ text, sources: numbers, end }) => `${text}${footnotes(numbers)}${end}`).join('');
  const list = sources.map(({ item, figure }, i) => {
    const sentence = figure === null ? undefined : item.figures[figure]?.sentence;
    return `[${i + 1}] ${sentence ? briefWords[language].said(cite(item), sentence) : cite(item)}`;
  });
  return [paragraph, ...(list.length > 0 ? ['', ...list] : [])].join('\n');
}

/** [1][2][5], but runs of three and more as [1–9]. */
export function footnotes(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run.at(-1)! + 1) run.push(number);
    else runs.push([number]);
  }
  const mark = (run: number[]) =>
    run.length > 2 ? `[${run[0]}–${run.at(-1)}]` : run.map((number) => `[${number}]`).join('');
  return runs.map(mark).join('');
}
