import { COUNTY_DIGITS } from '#core/division-code.ts';
import { lineOf } from '#core/place/context.ts';
import { NO_OPINION, type Resolver } from '#core/place/resolver.ts';
import { isWithin } from '#core/place/toponym.ts';

/** Of several places whose counties the article names, the one whose county was named last before the name. */
export const nearestMention: Resolver = {
  name: 'nearest-mention',
  narrow(codes, toponym, { decisions, starts, gazetteer }) {
    if (codes.length < 2) return NO_OPINION;
    const at = starts.get(toponym.start) ?? 0;
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const near = decisions[i]?.code;
      if (!near || near.length < COUNTY_DIGITS) continue;
      const parts = lineOf(near, gazetteer).filter((part) => part.length >= COUNTY_DIGITS);
      const close = codes.filter((code) => parts.some((part) => isWithin(code, part)));
      if (close.length > 0) return close;
    }
    return NO_OPINION;
  },
};

/** So many names back. */
const REACH = 40;
