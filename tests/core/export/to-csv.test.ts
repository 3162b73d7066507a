import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#core/export/column.ts';
import { exportFile } from '#core/export/export-file.ts';
import { toCsv } from '#core/export/to-csv.ts';
import { noFilter } from '#core/query/filter.ts';
import { source } from './source.ts';

/** A table of one column. */
const oneCell = (cell: Cell) => ({
  columns: [{ key: 'cell', heading: '', about: { zh: '', en: '' }, width: 1, cell: () => null }],
  rows: [[cell]],
});
const readBack = (text: string) => Papa.parse<string[]>(text.slice(1).trimEnd()).data;

describe('a text that a spreadsheet would take for something else', () => {
  const rows = [
    ['=1+1', "'=1+1"],
    ['+86 573', "'+86 573"],
    ['-5℃', "'-5℃"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ['002-05', "'002-05"],
    ['1/2', "'1/2"],
    ['10:30', "'10:30"],
    ['3.15', "'3.15"],
    ['3月15日', "'3月15日"],
    ['2021年6月', "'2021年6月"],
    ['007', "'007"],
    ['1E5', "'1E5"],
    ['330421101203', "'330421101203"],
    ['12345678901234567890', "'12345678901234567890"],
    ["'x", "''x"],
    ['2022-08-17', '2022-08-17'],
    ['330421101', '330421101'],
    ['13812345678', '13812345678'],
    ['330421101203;330421101204', '330421101203;330421101204'],
    ['2021年', '2021年'],
    ['10—12个', '10—12个'],
    ['1=1', '1=1'],
    ['村（社区）-2', '村（社区）-2'],
    ['—5', '—5'],
  ] as const;

  it.each(rows)('%j becomes %j', (text, expected) => {
    expect(readBack(toCsv(oneCell(text)))[1]).toEqual([expected]);
  });

  it.each([-5, 0, 1.5, 120000000, 1200000000000])('the number %d stays', (value) => {
    expect(toCsv(oneCell(value))).toBe(`\ufeffcell\r\n${value}\r\n`);
  });
});

describe('the file', () => {
  it('has the mark, keys, one row a figure and CRLF', async () => {
    const { content } = await exportFile(source, { format: 'csv', filter: noFilter });
    const text = content as string;
    expect(text.startsWith('\ufeffid,title,lead,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(
      readBack(text)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(["'002-01", "'002-01", "'002-01", "'002-02", "'003-01"]);
  });

  it('reads back as it was written', async () => {
    const { content } = await exportFile(source, { format: 'csv', filter: noFilter });
    const [head, ...rows] = readBack(content as string);
    const records = rows.map((row) => Object.fromEntries(head!.map((key, i) => [key, row[i]])));
    expect(records[0]).toMatchObject({
      newspaper: '某县报',
      lines: '3;5;7',
      town: '西塘镇',
      place_confidence: '0.9',
      themes: 'service;digital',
      main_theme: 'service',
      main_theme_zh: '便民服务',
      authors: '王小明;李红',
      value: '12',
      max: '',
      unit: '个',
      approximation: '',
      lower_bound: '12',
      upper_bound: '12',
      sentence: '新设12个，\n"便民"。',
      citation: '王小明, 李红. 西塘镇开设便民服务点[N]. 某县报, 2022-08-17(A3).',
    });
    expect(records[1]).toMatchObject({
      value: '120000',
      upper_bound: '',
      nature: 'total',
      figure_place_name: '西塘镇',
    });
    expect(records[2]).toMatchObject({ value: '10', max: '12.5', upper_bound: '12.5', suspect: 'too large' });
    expect(records[3]).toMatchObject({
      title: "'=1+1",
      kind: 'photo',
      credits: '张三',
      place_code: '',
      value: '',
      unit: '',
    });
    expect(records[4]).toMatchObject({ lead: "'-5℃", value: '-5', lower_bound: '', newspaper: '' });
  });
});

it('gives back every text when one apostrophe is taken off', () => {
  const piece = fc.constantFrom(
    "'",
    '=',
    '-',
    '002',
    '05',
    '月',
    '年',
    '日',
    '1',
    '0',
    '330421101203',
    'E',
    '/',
    '.',
    ' ',
    ',',
    '"',
    '\n',
    '\t',
    '共富',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const [, [read]] = Papa.parse<string[]>(toCsv(oneCell(text)).slice(1), { delimiter: ',' }).data as [
        string[],
        string[],
      ];
      expect(read!.replace(/^'/, '')).toBe(text);
    }),
  );
});
