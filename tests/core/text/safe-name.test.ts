import { expect, test } from 'vitest';
import { safeName } from '#core/text/safe-name.ts';

test.each([
  ['', ''],
  ['嘉善数字化', '嘉善数字化'],
  ['嘉善 · 数字化（2022）', '嘉善-数字化-2022'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a:b*c?"d<e>f|', 'a-b-c-d-e-f'],
  ['—', ''],
])('%j in the name of a file is %j', (text, name) => {
  expect(safeName(text)).toBe(name);
});
