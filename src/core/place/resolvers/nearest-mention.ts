import { ancestorsOf } from '#core/division-code.ts';
import type { Resolver } from '#core/place/resolver.ts';

/** Of several places whose counties the article names, the one whose county was named last before the name. */
export const nearestMention: Resolver = {
  name: 'nearest-mention',
  narrow(codes, toponym, { decisions, starts }) {
    if (codes.length < 2) return [];
    const at = starts.get(toponym.start) ?? 0;
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const near = decisions[i]?.code;
      if (!near || near.length < 6) continue;
      const parts = new Set([near, ...ancestorsOf(near)].filter((part) => part.length >= 6));
      const close = codes.filter((code) => ancestorsOf(code).some((part) => parts.has(part)));
      if (close.length > 0) return close;
    }
    return [];
  },
};

/** So many names back. */
const REACH = 40;
