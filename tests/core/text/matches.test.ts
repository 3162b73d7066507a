import { expect, it } from 'vitest';
import { matchesOf } from '#core/text/matches.ts';

it.each([
  ['开发区、高新区', ['开发区', '高新区']],
  ['乡村', []],
  ['', []],
])('finds in %j every match, each time anew', (text, found) => {
  const pattern = /(?:开发|高新)区/g;
  for (let time = 0; time < 2; time++) expect(matchesOf(pattern, text).map(([match]) => match)).toEqual(found);
});

it('says where each match stands', () => {
  expect(matchesOf(/[县市]/g, '县城在市里').map(({ index }) => index)).toEqual([0, 3]);
});
