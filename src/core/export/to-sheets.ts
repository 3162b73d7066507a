import type { Cell } from '#core/export/column.ts';
import type { Table } from '#core/export/table.ts';
import { themeName } from '#core/export/tables/item-columns.ts';
import { sheetWords } from '#core/export/tables/sheet-words.ts';
import {
  approximations,
  type Explained,
  figureKinds,
  kinds,
  levels,
  natures,
  truncations,
} from '#core/export/tables/value-words.ts';
import type { Language } from '#core/language.ts';
import type { Facet, Filter } from '#core/query/filter.ts';
import type { SizeRange } from '#core/query/size.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

/** A sheet of a workbook as plain data. */
export interface Sheet {
  name: string;
  widths: number[];
  /** How many rows at the top are headings: bold, and in view however far one scrolls. */
  headings: number;
  rows: Cell[][];
}

export interface About {
  version: string;
  filter: Filter;
  /** The names of the places that the filter asks for by code, as far as known. */
  names: ReadonlyMap<string, string>;
  language: Language;
}

/** In English a bold heading is wider than its letters are many. */
const HEADING_MARGIN = 3;
/** A Chinese character is as wide as two letters. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

/** The table under one row of headings, and a sheet that explains it, in the reader's language. */
export function toSheets(table: Table, about: About): Sheet[] {
  const { columns, rows } = table;
  const words = sheetWords[about.language];
  return [
    {
      name: words.data,
      widths: columns.map(({ heading, width }) => Math.max(width, widthOf(heading) + HEADING_MARGIN)),
      headings: 1,
      rows: [columns.map((column) => column.heading), ...rows],
    },
    { name: words.about, widths: [24, 22, 96], headings: 1, rows: explain(table, about) },
  ];
}

/** Name, key and meaning of every column and value. */
function explain({ columns, rows }: Table, { version, filter, names, language }: About): Cell[][] {
  const words = sheetWords[language];
  const section = (name: string, explained: Cell[][]): Cell[][] => [
    [null, null, null],
    [`【${name}】`, null, null],
    ...explained,
  ];
  const values = (explained: Explained) =>
    Object.entries(explained).map(([key, said]) => [said[language][0] || words.empty, key, said[language][1]]);
  return [
    [words.name, words.key, words.meaning],
    [words.version, null, version],
    [words.filter, null, filterWords(filter, names, language) || words.none],
    [words.rows, null, words.rowsOf(rows.length)],
    ...section(
      words.columns,
      columns.map(({ key, heading, about }) => [heading, key, about]),
    ),
    ...section(words.kinds, values(kinds)),
    ...section(words.truncations, values(truncations)),
    ...section(words.levels, values(levels)),
    ...section(words.figureKinds, values(figureKinds)),
    ...section(words.approximations, values(approximations)),
    ...section(words.natures, values(natures)),
    ...section(
      words.themes,
      taxonomy.map(({ key, label, definition }) => [label[language], key, definition[language]]),
    ),
    ...section(
      words.credits,
      words.notes.map((note) => [null, null, note]),
    ),
  ];
}

/** What the filter asks: 主题：便民服务；地点：嘉善县（330421）. */
function filterWords(filter: Filter, names: About['names'], language: Language): string {
  const { facets, colon, semicolon } = sheetWords[language];
  return (Object.entries(filter) as [Facet, Filter[Facet]][])
    .flatMap(([facet, wanted]) => {
      const text = inWords(wanted, names, language);
      return text ? [`${facets[facet]}${colon}${text}`] : [];
    })
    .join(semicolon);
}

function inWords(wanted: Filter[Facet], names: About['names'], language: Language): string {
  if (wanted === null) return '';
  if (typeof wanted !== 'object') return String(wanted || '');
  return 'unit' in wanted ? sizeWords(wanted) : wanted.map((key) => optionWord(key, names, language)).join(', ');
}

/** 10000–1000000 元, ≥ 10000 元 */
function sizeWords({ unit, low, high }: SizeRange): string {
  const range = low === null ? `≤ ${high}` : high === null ? `≥ ${low}` : `${low}–${high}`;
  return `${range} ${unit}`;
}

/** Themes and kinds in words, places by name and code; a page has none but its id. */
function optionWord(key: string, names: About['names'], language: Language): string {
  if (names.has(key)) return sheetWords[language].coded(names.get(key)!, key);
  const told = [kinds, figureKinds].map((explained: Explained) => explained[key]?.[language][0]).find(Boolean);
  return told ?? (key === 'some' ? sheetWords[language].yes : themeName(key, language));
}
