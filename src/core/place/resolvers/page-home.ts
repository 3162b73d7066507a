import type { Resolver } from '#core/place/resolver.ts';

/** A newspaper page has a home: 大桥镇 on a page of Jiaxing's is the one of 南湖区. */
export const pageHome: Resolver = {
  name: 'page-home',
  narrow(codes, _toponym, { home }) {
    for (const part of [home.county, home.city]) {
      const inside = part ? codes.filter((code) => code.startsWith(part)) : [];
      if (inside.length > 0) return inside;
    }
    return [];
  },
};
