import { expect, test } from 'vitest';
import { stemOfName } from '#core/division-name.ts';
import type { Level } from '#core/model.ts';

test.each<[string, Level, string]>([
  ['浙江省', 'province', '浙江'],
  ['广西壮族自治区', 'province', '广西'],
  ['嘉兴市', 'city', '嘉兴'],
  ['延边朝鲜族自治州', 'city', '延边'],
  ['庆元县', 'county', '庆元'],
  ['景宁畲族自治县', 'county', '景宁'],
  ['三江侗族自治县', 'county', '三江'],
  ['西塘镇', 'town', '西塘'],
  ['乌镇镇', 'town', '乌镇'],
  ['罗星街道', 'town', '罗星'],
  ['柳城畲族镇', 'town', '柳城'],
  ['礼庙村', 'village', '礼庙'],
  ['城桥社区', 'village', '城桥'],
])('%s of the level %s is said %s', (name, level, stem) => {
  expect(stemOfName(name, level)).toBe(stem);
});

test.each<[string, Level]>([
  // one character would be left
  ['衢县', 'county'],
  ['乌镇', 'town'],
  // the kind of another level belongs to the name
  ['尖山新区', 'town'],
  ['龙港镇', 'county'],
  // no kind at its end
  ['镇海', 'county'],
  ['畲族文化村委会', 'village'],
])('%s of the level %s has no shorter form', (name, level) => {
  expect(stemOfName(name, level)).toBe(name);
});
