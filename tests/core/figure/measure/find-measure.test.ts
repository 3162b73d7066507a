import { expect, test } from 'vitest';
import { lastMeasure } from './last-measure.ts';

/** What any kind of quantity may be named by. */
test.each([
  ['规上企业和高新技术企业分别达到156家和489家。', '高新技术企业', 'respectively'],
  ['火灾起数、受伤人数、直接损失与上年相比分别下降12%、30%、8%。', '直接损失下降', 'respectively'],
  ['城镇、农村居民人均收入分别达7万元、5万元和3万元。', '农村居民人均收入', 'told together'],
  ['城镇居民收入和农村居民收入分别增长5.1%和6.2%。', '农村居民收入增长', 'respectively'],
  ['慈溪市、余姚市贷款户数分别达到7.1万户、6.4万户。', '贷款户数', 'told together'],
  ['订单与上年相比分别提升25%和35%。', '订单与上年相比提升', 'told together'],
  ['村集体收入从18万元提高到32万元。', '村集体收入', 'after the change'],
  ['黄桃的保鲜期从5天延长到20天以上。', '黄桃的保鲜期', 'after the change'],
  ['茶叶订单比去年多了三成。', '茶叶订单比去年增长', 'change'],
  ['亩产比过去提高了近三成。', '亩产比过去提高', 'change'],
  ['生意比以前好了两成。', '生意比以前增长', 'change'],
  ['烘干比外面便宜三成。', '比外面便宜', 'change'],
  ['地区生产总值3105亿元，按可比价格计算，同比增长5.3%。', '地区生产总值同比增长', 'change'],
])('%s', (sentence, measure, rule) => {
  expect(lastMeasure(sentence)).toEqual([measure, rule]);
});
