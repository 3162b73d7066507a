import { namedPlaces } from '#core/place/context.ts';
import { ancestorsOf } from '#core/place/gazetteer.ts';
import type { Resolver } from '#core/place/resolver.ts';

/** Of several places whose counties the article names, the one whose county was named last before the name. */
export const nearestMention: Resolver = {
  name: 'nearest-mention',
  narrow(codes, toponym, context) {
    if (codes.length < 2) return [];
    const before = [...namedPlaces(context)].filter(({ index }) => context.toponyms[index]!.start < toponym.start);
    for (const { code: near } of before.reverse()) {
      const parts = new Set([near, ...ancestorsOf(near)].filter((part) => part.length >= 6));
      const close = codes.filter((code) => ancestorsOf(code).some((part) => parts.has(part)));
      if (close.length > 0) return close;
    }
    return [];
  },
};
