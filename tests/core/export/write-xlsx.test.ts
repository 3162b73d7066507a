import readExcelFile from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import type { Cell } from '#core/export/column.ts';
import { exportFile } from '#core/export/export-file.ts';
import { figureTable } from '#core/export/table.ts';
import { writeXlsx } from '#core/export/write-xlsx.ts';
import { type Filter, noFilter } from '#core/query/filter.ts';
import { source } from './source.ts';

const readBack = async (bytes: Uint8Array) => readExcelFile(Buffer.from(bytes), { trim: false });
const sheetOf = (rows: Cell[][]) => ({ name: 'x', widths: [], headings: 0, rows });
const bytesOf = async () => (await exportFile(source, { format: 'xlsx', filter: noFilter })).content as Uint8Array;

describe('the workbook', () => {
  it('reads back as it was written, numbers as numbers', async () => {
    const [data] = await readBack(await bytesOf());
    const page = { source: '002_a.txt', sha256: '' };
    const { columns, rows } = figureTable(source.initiatives, () => page, 'zh');
    expect(data!.sheet).toBe('数据');
    expect(data!.data[0]).toEqual(columns.map((column) => column.heading));
    const paged = ['newspaper', 'date', 'page', 'citation'].map((key) =>
      columns.findIndex((column) => column.key === key),
    );
    const unpaged = (row: unknown[]) => row.filter((_, i) => !paged.includes(i));
    expect(data!.data.slice(1).map(unpaged)).toEqual(rows.map(unpaged));
  });

  it('keeps what looks like a number or formula as the text it is', async () => {
    const texts = ['330421', '002-05', '=1+1', '-5', '2022-08-17', '<b>&"', ' x '];
    const [sheet] = await readBack(await writeXlsx([sheetOf([texts])]));
    expect(sheet!.data).toEqual([texts]);
  });

  it.each(['constructor', '__proto__', 'toString'])('survives the text %s', async (text) => {
    const [sheet] = await readBack(await writeXlsx([sheetOf([[text, 1]])]));
    expect(sheet!.data).toEqual([[`${text} `, 1]]);
  });

  it('cuts a text that no cell holds', async () => {
    const [sheet] = await readBack(await writeXlsx([sheetOf([['长'.repeat(40_000)]])]));
    expect(sheet!.data[0]![0]).toHaveLength(32_767);
  });

  it('refuses more rows than a sheet holds', async () => {
    const rows: Cell[][] = Array.from({ length: 1_048_577 });
    await expect(writeXlsx([sheetOf(rows)])).rejects.toThrow('take csv');
  });

  it('explains every column, the filter and the version on its second sheet', async () => {
    const filter: Filter = { ...noFilter, themes: ['service'], kinds: ['photo'], confidence: 0.5 };
    const { content } = await exportFile(source, { format: 'xlsx', filter });
    const [data, about] = await readBack(content as Uint8Array);
    const names = about!.data.map((row) => row[0]);
    expect(about!.sheet).toBe('说明');
    for (const heading of data!.data[0]!) expect(names).toContain(heading);
    expect(about!.data).toContainEqual(['筛选条件', null, '主题：便民服务；体裁：图片；地点可信度不低于：0.5']);
    expect(about!.data).toContainEqual(['数据版本', null, 'abc123def456']);
    expect(about!.data).toContainEqual(['预期', 'target', '预计、计划、力争之数，尚未达到']);
  });

  it('names the places of the filter beside their codes', async () => {
    const filter: Filter = { ...noFilter, places: ['330421'] };
    const { content } = await exportFile(source, { format: 'xlsx', filter });
    const [, about] = await readBack(content as Uint8Array);
    expect(about!.data).toContainEqual(['筛选条件', null, '地点：嘉善县（330421）']);
  });

  it('is in English throughout on request, but for what is printed', async () => {
    const { content } = await exportFile(source, { format: 'xlsx', filter: noFilter, language: 'en' });
    const [data, about] = await readBack(content as Uint8Array);
    expect([data!.sheet, about!.sheet]).toEqual(['Data', 'About']);
    expect(data!.data[0]!.slice(0, 4)).toEqual(['ID', 'Headline', 'First sentence', 'Genre']);
    expect(about!.data).toContainEqual(['Themes', 'themes', 'Its themes by semicolons, the main one first']);
  });

  it('gives the same bytes at another time', async () => {
    const first = await bytesOf();
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const later = await bytesOf().finally(() => vi.useRealTimers());
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  });
});
