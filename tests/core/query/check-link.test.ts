import { describe, expect, test } from 'vitest';
import { checkLink, type LinkClaims } from '#core/query/check-link.ts';
import { figureOf, itemOf } from './item-of.ts';

const data = {
  version: '0857005c290d',
  items: [itemOf('002-05', { title: '小村', figures: [figureOf(1)] })],
  pages: [{ id: '002' }],
  units: new Map([['330421', '嘉善县']]),
};
const none: LinkClaims = { version: null, open: null, places: [], pages: [] };
const open = (id: string, figure: number | null = null) => ({ open: { id, figure } });

describe('there is nothing to tell of', () => {
  test.each<[string, Partial<LinkClaims>]>([
    ['an address without names', {}],
    ['the same version', { version: '085700', ...open('002-05', 0), places: ['330421'], pages: ['002'] }],
    ['no version, but all there', open('002-05')],
  ])('%s', (_, claims) => {
    expect(checkLink({ ...none, ...claims }, data)).toBeNull();
  });
});

describe('told are', () => {
  test.each<[string, Partial<LinkClaims>, boolean, string[]]>([
    ['another version', { version: 'aaaaaa', ...open('002-05') }, true, ['item 002-05 +']],
    ['a lost item and its figure', open('009-01', 2), false, ['item 009-01 -', 'figure 3 -']],
    ['a lost figure of an item', open('002-05', 1), false, ['item 002-05 +', 'figure 2 -']],
    ['a lost place beside a known one', { places: ['330421', '990000'] }, false, ['place 330421 +', 'place 990000 -']],
    ['a lost page', { pages: ['002', '077'] }, false, ['page 002 +', 'page 077 -']],
  ])('%s', (_, claims, isOtherVersion, parts) => {
    const findings = checkLink({ ...none, ...claims }, data);
    expect(findings?.isOtherVersion).toBe(isOtherVersion);
    expect(findings?.parts.map(({ kind, key, isFound }) => `${kind} ${key} ${isFound ? '+' : '-'}`)).toEqual(parts);
  });
});
