import { describe, expect, it } from 'vitest';
import { citation } from '#core/export/citation.ts';
import { itemOf } from '../query/item-of.ts';

const file = { source: '002_a.txt', sha256: 'b8b3672f3be85dc8' };
const printed = { ...file, newspaper: '某县报', date: '2022-08-17', page: 'A3' };
const item = itemOf('002-01', { title: '题名', lead: '近日，西塘镇。', authors: ['王小明'], lines: [73, 75, 77, 101] });
const LOCATOR = '第73–77、101行';

describe('GB/T 7714', () => {
  const rows = [
    { of: 'signed', item, page: printed, is: '王小明. 题名[N]. 某县报, 2022-08-17(A3).' },
    {
      of: 'two authors',
      item: { ...item, authors: ['甲', '乙'] },
      page: printed,
      is: '甲, 乙. 题名[N]. 某县报, 2022-08-17(A3).',
    },
    {
      of: 'more than three authors',
      item: { ...item, authors: ['甲', '乙', '丙', '丁'] },
      page: printed,
      is: '甲, 乙, 丙, 等. 题名[N]. 某县报, 2022-08-17(A3).',
    },
    { of: 'unsigned', item: { ...item, authors: [] }, page: printed, is: '题名[N]. 某县报, 2022-08-17(A3).' },
    {
      of: 'photo item',
      item: { ...item, authors: [], credits: ['张三'] },
      page: printed,
      is: '张三. 题名[N]. 某县报, 2022-08-17(A3).',
    },
    {
      of: 'untitled',
      item: { ...item, title: null },
      page: printed,
      is: '王小明. [近日，西塘镇。][N]. 某县报, 2022-08-17(A3).',
    },
    {
      of: 'untitled with a long lead',
      item: { ...item, title: ' ', lead: '一二三四五六七八九十'.repeat(3) },
      page: printed,
      is: '王小明. [一二三四五六七八九十一二三四五六七八九十…][N]. 某县报, 2022-08-17(A3).',
    },
    { of: 'nothing said', item: itemOf('002-09'), page: printed, is: '[无题][N]. 某县报, 2022-08-17(A3).' },
    { of: 'page number', item, page: { ...printed, page: 3 }, is: '王小明. 题名[N]. 某县报, 2022-08-17(3).' },
    {
      of: 'no page',
      item,
      page: { ...file, newspaper: '某县报', date: '2022-08-17' },
      is: '王小明. 题名[N]. 某县报, 2022-08-17.',
    },
    { of: 'no metadata', item, page: file, is: `王小明. 题名[N]. 002_a.txt, ${LOCATOR}, SHA-256 b8b3672f3be8.` },
    {
      of: 'no date',
      item,
      page: { ...file, newspaper: '某县报', page: 'A3' },
      is: `王小明. 题名[N]. 某县报, 第A3版. 002_a.txt, ${LOCATOR}, SHA-256 b8b3672f3be8.`,
    },
    {
      of: 'no text known',
      item,
      page: { source: '002_a.txt', sha256: '' },
      is: `王小明. 题名[N]. 002_a.txt, ${LOCATOR}.`,
    },
  ];

  it.each(rows)('$of', (row) => {
    expect(citation(row.item, row.page).gbt7714).toBe(row.is);
  });
});

describe('in words', () => {
  const rows = [
    { of: 'all known', item, page: printed, is: '王小明：《题名》，《某县报》2022年8月17日第A3版' },
    {
      of: 'photo item',
      item: { ...item, authors: [], credits: ['张三'] },
      page: printed,
      is: '张三：《题名》，《某县报》2022年8月17日第A3版',
    },
    { of: 'no metadata', item, page: file, is: `王小明：《题名》，002_a.txt，${LOCATOR}，SHA-256 b8b3672f3be8` },
    {
      of: 'no newspaper',
      item,
      page: { ...file, date: '2022-08-17' },
      is: `王小明：《题名》，2022年8月17日，002_a.txt，${LOCATOR}，SHA-256 b8b3672f3be8`,
    },
    { of: 'unsigned', item: { ...item, authors: [] }, page: printed, is: '《题名》，《某县报》2022年8月17日第A3版' },
    {
      of: 'untitled',
      item: { ...item, title: null },
      page: printed,
      is: '王小明：[近日，西塘镇。]，《某县报》2022年8月17日第A3版',
    },
    {
      of: 'no lines',
      item: { ...item, lines: [] },
      page: file,
      is: '王小明：《题名》，002_a.txt，SHA-256 b8b3672f3be8',
    },
  ];

  it.each(rows)('$of', (row) => {
    expect(citation(row.item, row.page).plain).toBe(row.is);
  });
});
