import { describe, expect, it } from 'vitest';
import { confidenceOfFocus, confidenceOfInherited, confidenceOfMention } from '#core/place/calibration.ts';

describe('confidence', () => {
  it('never falls when one kind of evidence grows', () => {
    const middle = [0.5, 0.5, 0.5, 0.5, 0.5];
    for (const i of middle.keys()) {
      expect(confidenceOfFocus(middle.with(i, 1))).toBeGreaterThanOrEqual(confidenceOfFocus(middle));
    }
  });

  it('stays between nothing and certainty', () => {
    expect(confidenceOfFocus([0, 0, 0, 0, 0])).toBeGreaterThan(0);
    expect(confidenceOfFocus([1, 1, 1, 1, 1])).toBeLessThan(1);
  });

  it('trusts a stated parent more than a look-alike, a full name more than a stem', () => {
    expect(confidenceOfMention('stated-parent', 'full')).toBeGreaterThan(
      confidenceOfMention('look-alike', 'look-alike'),
    );
    expect(confidenceOfMention('same-article', 'full')).toBeGreaterThan(confidenceOfMention('same-article', 'stem'));
    expect(confidenceOfMention('exact-form', 'full')).toBeGreaterThan(confidenceOfMention('nearest-mention', 'full'));
    expect(confidenceOfInherited(0.9)).toBeLessThan(0.9);
  });
});
