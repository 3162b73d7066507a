import { describe, expect, it } from 'vitest';
import type { GazetteerPlace } from '#core/place/gazetteer.ts';
import { findLookAlike, lookAlikesOf } from '#core/place/look-alike.ts';
import { smallGazetteer } from '../../fixtures/gazetteer.ts';

const towns = smallGazetteer.children('330421');
const villages = [...smallGazetteer.children('330421103'), ...smallGazetteer.children('330421105')];

const village = (name: string): GazetteerPlace => ({
  code: '330482102220',
  name,
  level: 'village',
  stem: name.slice(0, -1),
});

describe('findLookAlike', () => {
  it.each([
    ['千窑镇', towns, 0, '干窑镇'],
    ['塘村', villages, 0, '后塘村'],
    ['南亩村', villages, 0, '南宙村'],
    ['长车村', villages, 2, '长丰村'],
    ['长车村', villages, 1, undefined],
    ['东塘镇', towns, 0, undefined],
    ['千塘镇', towns, 0, undefined],
    ['新屋村', villages, 0, undefined],
    ['鱼沂塘村', [village('鱼圻塘村')], 0, '鱼圻塘村'],
    ['鱼水塘村', [village('鱼圻塘村')], 0, '鱼圻塘村'],
    ['东浜头村', [village('西浜头村')], 0, undefined],
    ['水塘村', [village('圻塘村')], 0, undefined],
    ['梅园社区', [village('枣园社区')], 0, undefined],
    ['鱼水塘社区', [village('鱼圻塘社区')], 0, '鱼圻塘社区'],
  ])('reads %s', (printed, siblings, mates, name) => {
    expect(findLookAlike(printed, siblings, mates)?.name).toBe(name);
  });
});

it('has each misread name once, whatever groups a character stands in', () => {
  const misread = lookAlikesOf('干窑');
  expect(misread).toContain('千窑');
  expect(misread).not.toContain('干窑');
  expect(new Set(misread).size).toBe(misread.length);
});
