import { describe, expect, it } from 'vitest';
import { introduces } from '#core/page/introduces.ts';

describe('introduces', () => {
  it.each([
    '近日，镇里',
    '南浔区练市镇的街头',
    '走进庆元县',
    '1998年，村里',
    '东安村的村务代办员姚建良',
    '走进镇上的老厂房',
    '兴福村的水蜜桃陆续成熟',
    '凌晨四点半，菜场里已有人声',
    '入夜，古桥边的灯一盏盏亮起来',
    '开学第一天，校门口格外顺畅',
    '农历八月十八，大潮如约而至',
    '两年前，他还在跑船',
    '检查人员走进一家布行的后院',
    '蹲在纸箱堆里的吴晓放下手机',
    '来自安徽的小伙子拿到了钥匙',
  ])('%s', (text) => {
    expect(introduces(text)).toBe(true);
  });

  it.each([
    '对镇区的站台进行更新',
    '每名网格员都下沉',
    '全县上下一心',
    '老城区的居民',
    '全村的老人都来了',
    '外省的工人拿到了工资',
    '坐在桌边的老人放下茶杯',
  ])('not: %s', (text) => {
    expect(introduces(text)).toBe(false);
  });
});
