import { expect, test } from 'vitest';
import { shortName } from '#app/features/map/short-name.ts';

test.each([
  ['浙江省', '浙江'],
  ['嘉兴市', '嘉兴'],
  ['嘉善县', '嘉善'],
  ['景宁畲族自治县', '景宁畲族'],
  ['惠民街道', '惠民'],
  ['西塘镇', '西塘'],
  ['乌镇镇', '乌镇'],
  ['礼庙村', '礼庙村'],
  ['东盛社区', '东盛社区'],
  ['南湖区', '南湖'],
  ['平湖经济技术开发区', '平湖经济技术开发区'],
  ['乌镇', '乌镇'],
  ['Xitang Town', 'Xitang'],
  ['Lize Village', 'Lize Village'],
  ['', ''],
])('%s → %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
