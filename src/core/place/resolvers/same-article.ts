import { ancestorsOf } from '#core/division-code.ts';
import type { Resolver } from '#core/place/resolver.ts';

/** The article names the town, else the county, else the city that one of the possible places lies in. */
export const sameArticle: Resolver = {
  name: 'same-article',
  narrow(codes, _toponym, { namedParts }) {
    const depths = codes.map(
      (code) => ancestorsOf(code).findLast((part) => part.length > 2 && namedParts.has(part))?.length ?? 0,
    );
    const deepest = Math.max(...depths);
    return deepest === 0 ? [] : codes.filter((_, i) => depths[i] === deepest);
  },
};
