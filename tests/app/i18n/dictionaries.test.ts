import { expect, test } from 'vitest';
import { english } from '#app/i18n/en.ts';
import { chinese } from '#app/i18n/zh.ts';
import { chinesePanels } from '#app/i18n/zh-panels.ts';

/** Every phrase by the path of its key; forms of number share one. */
function phrases(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${path}${key.replace(/_(one|other)$/, '')}`;
    return typeof value === 'string' ? [[at, value]] : phrases(value as object, `${at}.`);
  });
}

const zh = phrases({ ...chinese, ...chinesePanels });
const en = phrases(english);
const keysOf = (list: [string, string][]) => [...new Set(list.map(([key]) => key))].sort();

test('both languages have the same phrases', () => {
  expect(keysOf(en)).toEqual(keysOf(zh));
});

test('a phrase names the same values in both', () => {
  const valuesOf = (phrase: string) => [...phrase.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
  const named = (list: [string, string][], key: string) =>
    [...new Set(list.filter(([other]) => other === key).flatMap(([, phrase]) => valuesOf(phrase)))].sort();
  for (const key of keysOf(zh)) expect([key, named(en, key)]).toEqual([key, named(zh, key)]);
});

test('English is English but for names and examples', () => {
  const names = [
    'common.nameLatin',
    'common.language.other',
    'common.language.switch',
    'filters.size.wrong',
    'meeting.test.sample',
  ];
  const isHan = (phrase: string) => /\p{Script=Han}/u.test(phrase);
  expect(en.filter(([key, phrase]) => isHan(phrase) && !names.includes(key))).toEqual([]);
});
