import type { Cell } from '#core/export/column.ts';
import type { Table } from '#core/export/table.ts';
import { approximations, credits, figureKinds, levels, natures } from '#core/export/tables/explanations.ts';
import type { Filter } from '#core/query/filter.ts';
import { printSize } from '#core/query/size.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

/** A sheet of a workbook as plain data. */
export interface Sheet {
  name: string;
  widths: number[];
  /** How many rows at the top are headings: bold, and in view however far one scrolls. */
  headings: number;
  rows: Cell[][];
}

/** A bold key is wider than its letters are many. */
const KEY_MARGIN = 4;

/** The table under a Chinese heading and its key, and a sheet that explains it. */
export function toSheets(table: Table, about: { version: string; filter: Filter }): Sheet[] {
  const { columns, rows } = table;
  return [
    {
      name: '数据',
      widths: columns.map(({ key, width }) => Math.max(width, key.length + KEY_MARGIN)),
      headings: 2,
      rows: [columns.map((column) => column.heading), columns.map((column) => column.key), ...rows],
    },
    { name: '说明', widths: [20, 96, 96], headings: 1, rows: explain(table, about) },
  ];
}

function explain({ columns, rows }: Table, { version, filter }: { version: string; filter: Filter }): Cell[][] {
  return [
    ['嘉图 Jiatu', '说明', 'Explanations'],
    ['version', `数据版本 ${version}`, `Data version ${version}`],
    ['rows', `“数据”表共 ${rows.length} 行（表头除外）`, `${rows.length} rows of data below the two rows of headings`],
    ...filterRows(filter),
    ...section(
      '各列',
      'Columns',
      columns.map(({ key, heading, about }) => [key, `${heading}：${about.zh}`, about.en]),
    ),
    ...section('约数', 'Approximations', entriesOf(approximations)),
    ...section('性质', 'Natures', entriesOf(natures)),
    ...section('数字类别', 'Figure kinds', entriesOf(figureKinds)),
    ...section('地点级别', 'Levels of places', entriesOf(levels)),
    ...section(
      '主题',
      'Themes',
      taxonomy.map(({ key, label, definition }) => [
        key,
        `${label.zh}：${definition.zh}`,
        `${label.en}: ${definition.en}`,
      ]),
    ),
    ...section(
      '来源',
      'Credits',
      credits.map(([zh, en]) => [null, zh, en]),
    ),
  ];
}

const section = (zh: string, en: string, rows: Cell[][]): Cell[][] => [
  [null, null, null],
  [null, `【${zh}】`, en],
  ...rows,
];

const entriesOf = (explained: Record<string, readonly [zh: string, en: string]>): Cell[][] =>
  Object.entries(explained).map(([key, [zh, en]]) => [key, zh, en]);

function filterRows(filter: Filter): Cell[][] {
  const asked = Object.entries(filter).flatMap(([facet, wanted]: [string, Filter[keyof Filter]]) => {
    const text = inWords(wanted);
    return text ? [`${facet}: ${text}`] : [];
  });
  return [['filter', `筛选条件 ${asked.join('；') || '无'}`, `Filter: ${asked.join('; ') || 'none'}`]];
}

function inWords(wanted: Filter[keyof Filter]): string {
  if (typeof wanted !== 'object') return String(wanted || '');
  if (wanted === null) return '';
  return 'unit' in wanted ? printSize(wanted) : wanted.join(', ');
}
