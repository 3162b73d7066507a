import { expect, it } from 'vitest';
import { readCredit } from '#core/page/read-credit.ts';

it.each([
  ['徐佳雯 摄', '', [], ['徐佳雯']],
  ['马叶芬 陈佳伟 摄', '', [], ['马叶芬', '陈佳伟']],
  ['志愿者搬运凉茶 冯玉坤 摄', '志愿者搬运凉茶 ', [], ['冯玉坤']],
  ['前往参观游玩。 覃山 摄', '前往参观游玩。 ', [], ['覃山']],
  ['图为现场。 通讯员 李明 摄', '图为现场。 ', [], ['李明']],
  ['游客赏花。（记者 张三丰 摄）', '游客赏花。', [], ['张三丰']],
  ['望海街道“千亩示范方”（新兴社区供图）', '望海街道“千亩示范方”', [], ['新兴社区']],
  ['董涵冰 图片由同济浙院提供', '', ['董涵冰'], ['同济浙院']],
  ['（图片由受访者提供）', '', [], ['受访者']],
])('%s', (text, caption, authors, credits) => {
  expect(readCredit(text)).toEqual({ at: caption.length, authors, credits });
});

it.each([
  '倪峥嵘',
  '他拍摄了这张照片，由学校提供',
  '为居民提供便利',
  '嘉善经济技术开发区（惠民街道）',
  '活动由镇政府提供支持。',
  '',
])('no credit: %s', (text) => {
  expect(readCredit(text)).toBeNull();
});
