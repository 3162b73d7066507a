import { expect, it } from 'vitest';
import { readSignature } from '#core/page/read-signature.ts';

it.each([
  ['助力优化营商环境。(陈雨诗 何惠铭)', '助力优化营商环境。', ['陈雨诗', '何惠铭']],
  ['提升治理效能。”(汪燕盼 吴叶平)', '提升治理效能。”', ['汪燕盼', '吴叶平']],
  ['一天跑两趟。（通讯员 巫小满）', '一天跑两趟。', ['巫小满']],
  ['一天跑两趟。（本报记者 方晴）', '一天跑两趟。', ['方晴']],
  ['一天跑两趟。（方晴）【编辑:朱延静】', '一天跑两趟。', ['方晴']],
  ['一天跑两趟。【责任编辑：朱延静】', '一天跑两趟。', []],
  ['一天跑两趟。 记者 方晴', '一天跑两趟。', ['方晴']],
])('%s', (text, body, authors) => {
  expect(readSignature(text)).toMatchObject({ at: body.length, authors });
});

it.each([
  '使用艾克膜（体外膜肺氧合）',
  '位于开发区（惠民街道）',
  '好评率达九成。（完）',
  '详见附件。（第3页）',
  '（方晴）',
  '一天跑两趟。',
])('no signature: %s', (text) => {
  expect(readSignature(text)).toBeNull();
});
