import { describe, expect, it } from 'vitest';
import { isSureName, readNames } from '#core/page/read-names.ts';

describe('readNames', () => {
  it.each([
    ['凌宇伦', ['凌宇伦'], true],
    ['郁林强 沈一帆', ['郁林强', '沈一帆'], true],
    ['谢 婷', ['谢婷'], true],
    ['谢 婷 翁 娴', ['谢婷', '翁娴'], true],
    ['王 小 明', ['王小明'], true],
    ['欧阳雪茹、诸葛亮', ['欧阳雪茹', '诸葛亮'], true],
    ['买买提·艾力', ['买买提·艾力'], true],
    ['善纪宣', ['善纪宣'], false],
  ])('%s', (text, names, sure) => {
    expect(readNames(text)).toMatchObject({ names, sure });
  });

  it.each([
    '搭建平台 引育人才',
    '综合智治 执法及时',
    '高桥村',
    '方志馆',
    '文化',
    '平安',
    '记者',
    '王',
    '',
    '第3版',
    '张三，李四说',
    'John Smith',
  ])('no names: %s', (text) => {
    expect(readNames(text)).toBeNull();
  });
});

it.each([
  ['王建国', true],
  ['张王小明', false],
  ['欧阳雪茹', true],
  ['善纪宣', false],
  ['温馨', false],
])('%s is a sure name: %s', (name, sure) => {
  expect(isSureName(name)).toBe(sure);
});
