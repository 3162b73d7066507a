import { describe, expect, test } from 'vitest';
import type { Figure } from '#core/model.ts';
import type { GoldFigure } from '#scripts/eval/gold.ts';
import { matchFigures, sameMeasure } from '#scripts/eval/match-figures.ts';
import { figure, goldFigure } from './samples.ts';

describe('is a found figure the one of gold, and right?', () => {
  const cases: [what: string, gold: GoldFigure, found: Figure, verdict: 'right' | 'wrong' | 'missed'][] = [
    ['the same', goldFigure('974家企业', 974, '家'), figure('974家企业', 974, '家'), 'right'],
    ['a shorter span', goldFigure('腾退974家企业', 974, '家'), figure('974家', 974, '家'), 'right'],
    ['spans that differ, digits alike', goldFigure('企业974家', 974, '家'), figure('974家企业', 974, '家'), 'right'],
    ['full-width digits', goldFigure('１２家店', 12, '家'), figure('共12家', 12, '家'), 'right'],
    ['spans that differ, numerals alike', goldFigure('三百户', 300, '户'), figure('共三百', 300, '户'), 'right'],
    ['another number', goldFigure('974家', 974, '家'), figure('97家', 97, '家'), 'missed'],
    ['a number against words', goldFigure('3户人', 3, '户'), figure('三户', 3, '户'), 'missed'],
    ['words without numerals', goldFigure('半数', 50, '%'), figure('多数', 50, '%'), 'missed'],
    ['万 lost', goldFigure('3万人', 30000, '人'), figure('3万人', 3, '人'), 'wrong'],
    ['rounding', goldFigure('0.3亿元', 0.3e8, '元'), figure('0.3亿元', 0.3e8 + 1e-4, '元'), 'right'],
    ['another unit', goldFigure('3名', 3, '人'), figure('3名', 3, '名'), 'wrong'],
    ['a unit that is allowed too', goldFigure('3名', 3, '人', { unit_alt: ['名'] }), figure('3名', 3, '名'), 'right'],
    ['a spelling of the unit', goldFigure('3个月', 3, '月'), figure('3个月', 3, '个月'), 'right'],
    ['an upper bound left out', goldFigure('3—5个', 3, '个', { max: 5 }), figure('3—5个', 3, '个'), 'wrong'],
    ['an upper bound', goldFigure('3—5个', 3, '个', { max: 5 }), figure('3—5个', 3, '个', { max: 5 }), 'right'],
    ['a unit named like a property', goldFigure('3家', 3, '家'), figure('3家', 3, 'constructor'), 'wrong'],
  ];
  test.each(cases)('%s', (_, gold, found, verdict) => {
    const [pair] = matchFigures([gold], [found]).required;
    expect(pair?.found ? (pair.right ? 'right' : 'wrong') : 'missed').toBe(verdict);
  });
});

describe('one to one', () => {
  test('a figure told twice by the code is found once, the other is extra', () => {
    const twice = [figure('3家', 3, '家'), figure('3家', 3, '家')];
    const { required, extra, predicted } = matchFigures([goldFigure('3家', 3, '家')], twice);
    expect(required.map(({ right }) => right)).toEqual([true]);
    expect(extra).toEqual([twice[1]]);
    expect(predicted).toBe(2);
  });

  test('a right answer is not taken by a wrong one that stands before it', () => {
    const [wrong, right] = [figure('3家', 3, '个'), figure('3家', 3, '家')];
    const { required } = matchFigures([goldFigure('3家', 3, '家')], [wrong, right]);
    expect(required[0]!.found).toBe(right);
  });

  test('two gold figures do not share one found figure', () => {
    const golds = [goldFigure('3家', 3, '家'), goldFigure('3家企业', 3, '家')];
    const { required } = matchFigures(golds, [figure('3家', 3, '家')]);
    expect(required.map(({ found }) => found !== null)).toEqual([true, false]);
  });

  test('figures of different lines do not meet', () => {
    const golds = [{ ...goldFigure('3家', 3, '家'), line: 7 }];
    const { required, extra } = matchFigures(
      golds,
      [figure('3家', 3, '家')],
      (found, gold) => found.line === gold.line,
    );
    expect(required[0]!.found).toBeNull();
    expect(extra).toHaveLength(1);
  });
});

describe('optional figures count neither way', () => {
  const optional = goldFigure('20多年', 20, '年', { opt: true });
  test.each<[string, Figure[], number, number]>([
    ['not found', [], 0, 0],
    ['found', [figure('20多年', 20, '年')], 0, 0],
    ['found wrong', [figure('20多年', 2, '年')], 0, 0],
    ['found, and another figure', [figure('20多年', 20, '年'), figure('5家', 5, '家')], 1, 1],
  ])('%s', (_, found, predicted, extra) => {
    const match = matchFigures([optional], found);
    expect(match.required).toEqual([]);
    expect(match.predicted).toBe(predicted);
    expect(match.extra).toHaveLength(extra);
  });

  test('a figure that must be found comes before an optional one', () => {
    const golds = [goldFigure('3家', 3, '家', { opt: true }), goldFigure('3家', 3, '家')];
    expect(matchFigures(golds, [figure('3家', 3, '家')]).required[0]!.right).toBe(true);
  });
});

test.each([
  ['腾退企业', '企业', true],
  ['腾退企业', '收入', false],
  ['志愿者', '志愿服务人数', false],
  ['', '', false],
  ['', '企业', false],
])('sameMeasure(%j, %j) is %j', (a, b, same) => {
  expect(sameMeasure(a, b)).toBe(same);
});
