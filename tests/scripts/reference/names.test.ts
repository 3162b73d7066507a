import { describe, expect, it } from 'vitest';
import { isPseudo } from '#scripts/reference/pseudo.ts';
import { townShortName, townStem } from '#scripts/reference/town-name.ts';
import { villageShortName } from '#scripts/reference/village-name.ts';

describe('villageShortName', () => {
  it.each([
    ['礼庙村民委员会', '礼庙村'],
    ['沿山村委会', '沿山村'],
    ['新丰村村委会', '新丰村'],
    ['富城村村民委员会', '富城村'],
    ['周垟村村委员会', '周垟村'],
    ['三村村委会', '三村'],
    ['梵村委会', '梵村'],
    ['横村村村委会', '横村村'],
    ['桐村村', '桐村村'],
    ['东盛社区居民委员会', '东盛社区'],
    ['朱池社区居委会', '朱池社区'],
    ['下涯居民委员会', '下涯社区'],
    ['邓家居委会', '邓家社区'],
    ['新会村委会', '新会村'],
    ['会城村委会', '会城村'],
    ['劳村居委会', '劳村社区'],
    ['定安路社区', '定安路社区'],
    ['莲兴社区村委会', '莲兴社区'],
    ['沈冠村村委会村委会', '沈冠村'],
    ['江村村畲族民族村委会', '江村村畲族民族村'],
    ['望海岗茶场生活区', '望海岗茶场生活区'],
    ['艾溪（西湖）社区', '艾溪（西湖）社区'],
    ['东青社区居委会（含东青村村委）', '东青社区'],
    ['茂力格尔嘎查委会', '茂力格尔嘎查'],
  ])('%s is %s', (listed, short) => expect(villageShortName(listed)).toBe(short));

  it('leaves a short name as it is', () => {
    for (const name of ['礼庙村', '东盛社区', '横村村']) expect(villageShortName(name)).toBe(name);
  });
});

describe('town names', () => {
  it.each([
    ['建设街道办事处', '建设街道'],
    ['建设街道', '建设街道'],
    ['西塘镇', '西塘镇'],
  ])('%s is %s', (listed, short) => expect(townShortName(listed)).toBe(short));

  it.each([
    ['乌镇镇', '乌镇'],
    ['建设街道', '建设'],
    ['城南乡', '城南'],
    ['莪山畲族乡', '莪山'],
    ['沐尘畲族乡', '沐尘'],
    ['镇', '镇'],
  ])('%s without its kind is %s', (name, stem) => expect(townStem(name)).toBe(stem));
});

describe('isPseudo', () => {
  it.each([
    ['330109401', '萧山经济技术开发区', true],
    ['330109503', '红山农场', true],
    ['330383198', '龙港县直辖村级区划', true],
    ['330902007500', '东海农场生活区', true],
    ['3101', '上海市', true],
    ['130171', '石家庄高新技术产业开发区', true],
    ['330402001', '建设街道', false],
    ['330421003', '惠民街道', false],
    ['330402', '南湖区', false],
    ['3304', '嘉兴市', false],
    ['330402100224', '永红村', false],
  ])('%s %s: %s', (code, name, expected) => expect(isPseudo({ code, name })).toBe(expected));
});
