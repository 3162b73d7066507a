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
  columns: [{ key: 'x', heading: 'cell', about: '', width: 1, cell: () => null }],
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
  it('has the mark, headings, one row a figure and CRLF', async () => {
    const { content } = await exportFile(source, { format: 'csv', filter: noFilter });
    const text = content as string;
    expect(text.startsWith('\ufeff编号,标题,正文首句,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(
      readBack(text)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(["'002-01", "'002-01", "'002-01", "'002-02", "'003-01"]);
  });

  it('has headings and words in English on request', async () => {
    const { content } = await exportFile(source, { format: 'csv', filter: noFilter, language: 'en' });
    const [head, row] = readBack(content as string);
    const record = Object.fromEntries(head!.map((key, i) => [key, row![i]]));
    expect(head!.every((heading) => /^[\x20-\x7e’]+$/.test(heading))).toBe(true);
    expect(record).toMatchObject({ Genre: 'Article', Themes: 'Public services;Digital', Nature: 'Level' });
  });

  it('reads back as it was written', async () => {
    const { content } = await exportFile(source, { format: 'csv', filter: noFilter });
    const [head, ...rows] = readBack(content as string);
    const records = rows.map((row) => Object.fromEntries(head!.map((key, i) => [key, row[i]])));
    expect(records[0]).toMatchObject({
      体裁: '文章',
      报纸: '某县报',
      行号: '3;5;7',
      残缺: '',
      '镇（街道）': '西塘镇',
      地点级别: '乡镇（街道）',
      地点可信度: '0.9',
      主题: '便民服务;数字化',
      主题代码: 'service;digital',
      主要主题: '便民服务',
      作者: '王小明;李红',
      数值: '12',
      区间上限: '',
      单位: '个',
      数字类别: '数量',
      数字类别代码: 'count',
      约数: '',
      下界: '12',
      上界: '12',
      性质: '现值',
      性质代码: 'level',
      所属单位: '甲公司',
      所在句: '新设12个，\n"便民"。',
      引用格式: '王小明, 李红. 西塘镇开设便民服务点[N]. 某县报, 2022-08-17(A3).',
    });
    expect(records[1]).toMatchObject({
      数值: '120000',
      约数: '超',
      上界: '',
      性质: '累计',
      性质代码: 'total',
      数字地点: '西塘镇',
    });
    expect(records[2]).toMatchObject({ 数值: '10', 区间上限: '12.5', 上界: '12.5', 存疑: 'too large' });
    expect(records[3]).toMatchObject({
      标题: "'=1+1",
      体裁: '图片',
      图片作者: '张三',
      区划代码: '',
      数值: '',
      单位: '',
      性质: '',
    });
    expect(records[4]).toMatchObject({ 正文首句: "'-5℃", 数值: '-5', 下界: '', 报纸: '' });
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
