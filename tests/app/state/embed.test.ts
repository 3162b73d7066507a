import { expect, test } from 'vitest';
import { readEmbed } from '#app/state/embed.ts';

test.each([
  ['?embed=map', 'map'],
  ['?t=business&embed=sentence&id=002-05&fig=3', 'sentence'],
  ['', null],
  ['?embed=', null],
  ['?embed=MAP', null],
  ['?embed=toString', null],
  ['?embed=<script>', null],
  ['?embed=map&embed=item', 'map'],
] as const)('%s is the part %s', (search, expected) => {
  expect(readEmbed(search)).toBe(expected);
});
