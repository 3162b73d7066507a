import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseNumeral } from '#core/text/chinese-numeral.ts';
import { findNumerals, readNumeral } from '#core/text/numeral.ts';
import { printChinese } from './print-chinese.ts';

describe('one number', () => {
  test.each<[string, number | null]>([
    ['974', 974],
    ['1,200', 1200],
    ['1，200', 1200],
    ['12 600', 12_600],
    ['１２００', 1200],
    ['36.5', 36.5],
    ['1.2亿', 120_000_000],
    ['2.68亿', 268_000_000],
    ['14.23万', 142_300],
    ['3万余', 30_000],
    ['28万多', 280_000],
    ['30余万', 300_000],
    ['3千多', 3000],
    ['3亿5千万', 350_000_000],
    ['3万5千', 35_000],
    ['1.5万亿', 1.5e12],
    ['三百二十', 320],
    ['一百零八', 108],
    ['两万五', 25_000],
    ['一千二', 1200],
    ['十几', 10],
    ['几十', 10],
    ['数千万', 10_000_000],
    ['两百余', 200],
    ['百余', 100],
    ['二〇二一', 2021],
    ['一二三', null],
    ['三千米', null],
    ['五百分', null],
    ['12家', null],
    ['', null],
  ])('%s → %s', (surface, value) => {
    expect(readNumeral(surface)).toBe(value);
  });
});

describe('numbers in a text: surface, value, upper bound, loose', () => {
  test.each<[string, ...(readonly [string, number, number | null, boolean])[]]>([
    ['帮扶专科10—12个', ['10—12', 10, 12, false]],
    ['每亩50—100万元', ['50—100万', 500_000, 1_000_000, false]],
    ['5000至1万元', ['5000至1万', 5000, 10_000, false]],
    ['10一12个', ['10一12', 10, 12, false]],
    ['两三百人', ['两三百', 200, 300, false]],
    ['七八十户', ['七八十', 70, 80, false]],
    ['一两千元', ['一两千', 1000, 2000, false]],
    ['2000多元', ['2000多', 2000, null, true]],
    ['5千克、3千米', ['5', 5, null, false], ['3', 3, null, false]],
    ['60多元化项目', ['60', 60, null, false]],
    ['10余杭籍乡贤', ['10', 10, null, false]],
    ['12—8月', ['12', 12, null, false], ['8', 8, null, false]],
    ['没有数字'],
  ])('%s', (text, ...expected) => {
    const found = findNumerals(text).map(({ start, end, value, max, loose }) => [
      text.slice(start, end),
      value,
      max,
      loose,
    ]);
    expect(found).toEqual(expected);
  });
});

describe('reading a printed number gives the number', () => {
  const count = fc.integer({ min: 1, max: 9_999_999 });
  const styles: [string, (value: number) => string][] = [
    ['plain', String],
    ['grouped', (value) => value.toLocaleString('en-US')],
    ['grouped full-width', (value) => value.toLocaleString('en-US').replaceAll(',', '，')],
    [
      'full-width',
      (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['Chinese', printChinese],
  ];
  test.each(styles)('%s', (_, print) => {
    fc.assert(
      fc.property(count, (value) => {
        expect(readNumeral(print(value))).toBe(value);
      }),
    );
  });

  test('with 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('万', '亿'), (hundredths, power) => {
        const factor = power === '万' ? 10_000 : 100_000_000;
        expect(readNumeral(`${hundredths / 100}${power}`)).toBe(Math.round((hundredths * factor) / 100));
      }),
    );
  });

  test('inside a text, wherever it stands', () => {
    fc.assert(
      fc.property(count, fc.constantFrom('共有', '收到', '达', '，'), (value, before) => {
        const [found] = findNumerals(`${before}${value}件`);
        expect(found).toMatchObject({ start: before.length, value, max: null });
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'零一二两三十百千万亿半几数多余01，,.—至') }),
        (text) => void findNumerals(text),
      ),
    );
  });
});

describe('Chinese numerals that are none', () => {
  test.each(['一三', '三三', '五六七', ''])('%s', (surface) => {
    expect(readChineseNumeral(surface)).toBe(null);
  });
});
