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
