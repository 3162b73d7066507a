import { namedPlaces } from '#core/place/context.ts';
import { ancestorsOf } from '#core/place/gazetteer.ts';
import type { Resolver } from '#core/place/resolver.ts';

/** The article names the town, else the county, else the city that one of the possible places lies in. */
export const sameArticle: Resolver = {
  name: 'same-article',
  narrow(codes, _toponym, context) {
    const named = new Set<string>();
    for (const { code } of namedPlaces(context)) for (const part of [code, ...ancestorsOf(code)]) named.add(part);
    const depths = codes.map(
      (code) => ancestorsOf(code).find((part) => part.length > 2 && named.has(part))?.length ?? 0,
    );
    const deepest = Math.max(...depths);
    return deepest === 0 ? [] : codes.filter((_, i) => depths[i] === deepest);
  },
};
