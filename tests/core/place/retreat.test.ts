import { describe, expect, it } from 'vitest';
import type { ResolvedMention } from '#core/model.ts';
import type { DescentStep } from '#core/place/focus/descend.ts';
import { retreat } from '#core/place/focus/retreat.ts';
import type { PlaceTelling } from '#core/place/focus/tellings.ts';

const sure = (key: string): DescentStep => ({ key, weight: 6, share: 1, own: 0, inTitle: false, isOften: false });
/** Told beside others, less than its parent by itself. */
const faint = (key: string): DescentStep => ({ key, weight: 1, share: 0.5, own: 4, inTitle: false, isOften: false });

const told = (key: string, confidence: number): PlaceTelling => ({
  key,
  weight: 1,
  mention: { place: { confidence }, takesPart: true } as ResolvedMention,
  alone: true,
  part: 'body',
});
const often = (key: string): PlaceTelling[] => Array.from({ length: 6 }, () => told(key, 0.98));

const county = ['33', '3304', '330421'];

describe('retreat', () => {
  it.each([
    ['a village told often stays', [...county, '330421103', '330421103217'].map(sure), often('330421103217'), 5],
    [
      'a village told once beside others gives way to its town',
      [...[...county, '330421103'].map(sure), faint('330421103217')],
      [...often('330421103'), told('330421103217', 0.7)],
      4,
    ],
    [
      'and a town as faint to its county',
      [...county.map(sure), faint('330421103'), faint('330421103217')],
      [...often('330421'), told('330421103217', 0.7)],
      3,
    ],
    ['a lone step stays, however faint', [faint('33')], [told('33', 0.6)], 1],
  ])('%s', (_, steps, tellings, depth) => {
    const surest = retreat({ steps, refused: null }, tellings);
    expect(surest?.descent.steps).toEqual(steps.slice(0, depth));
  });

  it('has nothing to say without a step', () => {
    expect(retreat({ steps: [], refused: null }, [])).toBeNull();
  });
});
