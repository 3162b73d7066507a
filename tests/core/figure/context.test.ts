import { describe, expect, test } from 'vitest';
import { recogniseFigures } from '#core/figure/recognise.ts';
import type { Place, ResolvedMention } from '#core/model.ts';
import { articleOf } from './article-of.ts';

describe('what a figure is over time', () => {
  test.each<[string, string]>([
    ['达产后预计年产值50亿元，税收3亿元左右。', 'target target'],
    ['建成后，可受益居民11500人，辐射周边居民约35000人。', 'target target'],
    ['全部达产后年产值50亿元。', 'target'],
    ['力争建成驿站100个，目前已建成20个。', 'target total'],
    ['规划土地300亩，历时6年时间完成集聚780户。', 'target level level'],
    ['预计年产值50亿元。去年税收3亿元。', 'target level'],
    ['年产值50亿元，预计税收3亿元。', 'level target'],
    ['预计年产值50亿元，同比增长10%。', 'target change'],
  ])('%s', (text, natures) => {
    expect(recogniseFigures(articleOf(text), []).map(({ nature }) => nature)).toEqual(natures.split(' '));
  });
});

describe('the period a figure is said of', () => {
  test.each<[string, string | undefined]>([
    ['2021年，葡萄产业销售额达2.68亿元。', '2021年'],
    ['今年1月至6月工业总产值达326.7亿元。', '今年1月至6月'],
    ['截至6月末，信贷余额115亿元。', '截至6月末'],
    ['截至目前，已走访企业162家。', '截至目前'],
    ['自2022年上线至今，该应用已采集人像30余万张。', '自2022年上线至今'],
    ['收入从2010年不足20000元起步。', '2010年'],
    ['上半年，发放奖励1500万元。', '上半年'],
    ['如今年产值2亿元。', undefined],
    ['2021年收官。走访企业162家。', undefined],
    ['余额较年初增加9.8亿元。', undefined],
    ['截至9月末，余额较年初增加9.8亿元。', '截至9月末'],
    ['今年走访12家，去年走访8家。', '去年'],
    ['今年3个村完成改造12户。', '今年'],
    ['支部成立于2019年，现有党员22名。', undefined],
    ['2020年，村里引来一家茶企，如今茶园有300亩。', undefined],
    ['截至6月末，全县目前共有书屋80家。', '截至6月末'],
    ['自2021年以来，目前已建成驿站14个。', '自2021年以来'],
  ])('%s', (text, period) => {
    expect(recogniseFigures(articleOf(text), []).at(-1)?.period).toBe(period);
  });
});

describe('the firm whose figure it is', () => {
  test.each<[string, string | undefined]>([
    ['今年1-2月，盛安防护科技有限公司的销售额达到1.5亿元。', '盛安防护科技有限公司'],
    ['盛安防护科技公司党支部开了会。截至目前，公司累计申请专利两百余项。', '公司'],
    ['盛安防护科技公司今年扩产。目前，公司累计申请专利两百余项。', '盛安防护科技公司'],
    ['该行今年发放贷款1.5亿元。', '该行'],
    ['农行为盛安防护科技公司发放贷款1.5亿元。', undefined],
    ['镇里成立强村公司，吸纳农户1500户。', undefined],
    ['甲公司、乙公司、丙公司等12家企业获奖。', undefined],
    ['全镇规上企业实现销售额1.5亿元。', undefined],
    ['走访企业162家。', undefined],
  ])('%s', (text, holder) => {
    expect(recogniseFigures(articleOf(text), []).at(-1)?.holder).toBe(holder);
  });
});

describe('the place a figure is said of', () => {
  test.each<[string, string | undefined]>([
    ['甲县走访企业162家。', '1'],
    ['甲县牵头，乙镇走访企业162家。', '2'],
    ['走访企业162家的是乙镇。', '2'],
    ['甲县动员。走访企业162家。', undefined],
    ['丙镇走访企业162家。', undefined],
    ['依托丁省景区优势，带动农户162家。', undefined],
  ])('%s', (text, code) => {
    const mentions = [
      ...mention(text, '甲县', '1'),
      ...mention(text, '乙镇', '2'),
      ...mention(text, '丙镇', '3', false),
      ...mention(text, '丁省', '4', true, 'province'),
    ];
    expect(recogniseFigures(articleOf(text), mentions)[0]?.place).toBe(code);
  });
});

describe('implausible values', () => {
  test.each<[string, string | undefined]>([
    ['覆盖率达186%。', 'a share above 100%'],
    ['产值增长186%。', undefined],
    ['共有3.5家企业参与。', 'a count with a fraction'],
    ['平均每村3.5家。', undefined],
    ['农民人均收入达3.2亿元。', 'above any plausible amount for each'],
    ['农民人均收入达3.2万元。', undefined],
    ['辖区总人口186亿人。', 'above any plausible number of 人'],
    ['新建房屋1O0间。', 'a letter among the digits'],
    ['之00多人到场。', '之 before the digits may be a misread 2'],
    ['00余名志愿者到场。', 'the number begins with 0'],
    ['走访企业162家。', undefined],
  ])('%s', (text, suspect) => {
    expect(recogniseFigures(articleOf(text), [])[0]?.suspect).toBe(suspect);
  });
});

function mention(text: string, surface: string, code: string, takesPart = true, level: Place['level'] = 'county') {
  const start = text.indexOf(surface);
  if (start < 0) return [];
  const names = { province: '浙江省', city: null, county: null, town: null, village: null };
  const place: Place = {
    ...names,
    code,
    level,
    confidence: 1,
    lng: null,
    lat: null,
    precision: null,
    rule: 'test',
  };
  const found: ResolvedMention = {
    start,
    end: start + surface.length,
    surface,
    rule: 'test',
    place,
    takesPart,
    decidedBy: 'test',
    candidates: [],
  };
  return [found];
}
