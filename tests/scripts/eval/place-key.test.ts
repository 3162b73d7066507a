import { describe, expect, test } from 'vitest';
import { agreeAt, keysOf, placeKey, withoutAncestors } from '#scripts/eval/place-key.ts';
import { goldPlace } from './samples.ts';

test.each([
  ['嘉兴市/嘉善县/西塘镇/礼庙村', '嘉善县/西塘镇/礼庙村'],
  ['嘉兴市/嘉善县/西塘镇/礼庙村村委会', '嘉善县/西塘镇/礼庙村'],
  ['嘉兴市/嘉善县/西塘镇/礼庙村民委员会', '嘉善县/西塘镇/礼庙村'],
  ['嘉兴市/嘉善县/魏塘街道/谈公社区居民委员会', '嘉善县/魏塘街道/谈公社区'],
  ['嘉兴市/嘉善县/魏塘街道/谈公社区居委会', '嘉善县/魏塘街道/谈公社区'],
  ['嘉兴市/嘉善县', '嘉善县//'],
  ['嘉兴市', '//'],
])('placeKey(%s) is %s', (path, key) => {
  expect(placeKey(goldPlace(path))).toBe(key);
});

test.each<[string, string, boolean]>([
  ['嘉兴市/嘉善县/西塘镇/礼庙村', '嘉兴市/嘉善县/西塘镇/礼庙村委会', true],
  ['嘉兴市/嘉善县/西塘镇', '嘉兴市/嘉善县/西塘镇/礼庙村', false],
  ['嘉兴市/嘉善县', '杭州市/嘉善县', false],
  ['嘉兴市', '嘉兴市', true],
])('%s and %s agree at every level: %j', (a, b, agree) => {
  expect(agreeAt(['city', 'county', 'town', 'village'], goldPlace(a), goldPlace(b))).toBe(agree);
});

describe('an ancestor of a deeper place counts neither way', () => {
  test.each<[string, string[], string[], string[]]>([
    ['in its own set', ['嘉善县//', '嘉善县/西塘镇/'], [], ['嘉善县/西塘镇/']],
    ['of a place in the other set', ['嘉善县//'], ['嘉善县/西塘镇/礼庙村'], []],
    ['not of a neighbour', ['嘉善县/西塘镇/'], ['嘉善县/干窑镇/'], ['嘉善县/西塘镇/']],
    ['not of a name that starts alike', ['海盐县/望海/'], ['海盐县/望海街道/'], ['海盐县/望海/']],
    ['not of itself', ['嘉善县//'], ['嘉善县//'], ['嘉善县//']],
  ])('%s', (_, keys, others, kept) => {
    expect([...withoutAncestors(new Set(keys), new Set(others))]).toEqual(kept);
  });
});

test('places without a county have no key', () => {
  expect(keysOf([goldPlace('嘉兴市'), null, undefined, goldPlace('嘉兴市/嘉善县')])).toEqual(new Set(['嘉善县//']));
});
