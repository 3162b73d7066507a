import { expect, test } from 'vitest';
import { pageFileName } from '#core/files/page-file-name.ts';

test.each([
  ['002', '002.json'],
  ['2022-08-17_a03', '2022-08-17_a03.json'],
  ['嘉兴日报', '嘉兴日报.json'],
  ['a.b', 'a.b.json'],
  ['a(2)', 'a~28~2~29~.json'],
  ['..', '~2e~..json'],
  ['.git', '~2e~git.json'],
  ['../a', '~2e~.~2f~a.json'],
  ['a/b', 'a~2f~b.json'],
  ['a\\b', 'a~5c~b.json'],
  ['c:a', 'c~3a~a.json'],
  ['a\0', 'a~0~.json'],
  ['~', '~7e~.json'],
  ['A3版', '~41~3版.json'],
  ['CON', '~43~~4f~~4e~.json'],
  ['con', '~63~on.json'],
  ['nul.1', '~6e~ul.1.json'],
  ['lpt1', '~6c~pt1.json'],
  ['console', 'console.json'],
  ['pon', 'pon.json'],
  ['com', 'com.json'],
  ['😀', '~1f600~.json'],
  ['\ud800', '~d800~.json'],
])('the page %j is kept in %s', (id, expected) => {
  expect(pageFileName(id)).toBe(expected);
});

test('no two pages share a file, whatever the case', () => {
  const pieces = ['', 'a', 'A', 'b', '0', '.', ' ', '~', '₠', 'É', 'é', 'e\u0301', 'con'];
  const ids = new Set(pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => a + b + c))));
  const names = [...ids].map((id) => pageFileName(id).normalize('NFC').toLowerCase());
  expect(new Set(names).size).toBe(ids.size);
});
