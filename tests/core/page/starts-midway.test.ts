import { describe, expect, it } from 'vitest';
import { introduces, startsMidway } from '#core/page/starts-midway.ts';

describe('startsMidway', () => {
  it.each([
    '，为乡村振兴注入活力。',
    '的同时,两位乡贤也在思考',
    '等活动,为青年人才搭建平台',
    '谋划策。“今年已经带了三拨客商过来了。”',
    '技术开发区招商服务办公室工作人员陈磊说道。',
    '阵地的基础上，今年继续打造儿童之家',
    '核心,以“服务”为主线打造的综合体',
    '成熟还需要充足的培育空间。',
    '复，路上的青石板是从村民家里换回来的',
    '据、闸泵数据、雨量数据统一接入平台',
    '亮眼的。”说起变化，他满满的自豪。',
  ])('%s', (text) => {
    expect(startsMidway(text)).toBe(true);
  });

  it.each([
    '近年来，西塘镇引领全镇统战力量',
    '“在自家门口就能赚钱，我特别愿意来。”工人小强坦言',
    '在以富硒农业为重点的基础上，联动旅游业',
    '等待多年的桥通车了。',
    '县、镇、村三级联动，把服务送到家门口。',
    '着力解决急难愁盼',
    '化解矛盾靠的是脚勤',
    '爸，勤快没错，可光勤快不够。',
    '听，锣鼓又响了。',
    '如今还能看到老街的样子',
    '中国村庄发展研究发布',
    '有了好政策，以前不敢想的事成为现实',
  ])('not: %s', (text) => {
    expect(startsMidway(text)).toBe(false);
  });
});

describe('introduces', () => {
  it.each([
    '近日，镇里',
    '秀洲区油车港镇的街头',
    '走进庆元县',
    '2011年，社区',
    '东安村的村务代办员姚建良',
    '走进镇上的老厂房',
  ])('%s', (text) => {
    expect(introduces(text)).toBe(true);
  });

  it.each(['对镇区的站台进行更新', '每名网格员都下沉', '全县上下一心', '老城区的居民', '全村的老人都来了'])(
    'not: %s',
    (text) => {
      expect(introduces(text)).toBe(false);
    },
  );
});
