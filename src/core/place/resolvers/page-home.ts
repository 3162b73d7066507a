import { NO_OPINION, type Resolver } from '#core/place/resolver.ts';

/** A newspaper page has a home: 大桥镇 on a page of Jiaxing's is the one of 南湖区. */
export const pageHome: Resolver = {
  name: 'page-home',
  narrow(codes, _toponym, { home }) {
    const inCounty = inside(codes, home.county);
    return inCounty.length > 0 ? inCounty : inside(codes, home.city);
  },
};

const inside = (codes: readonly string[], part: string | null): readonly string[] =>
  part ? codes.filter((code) => code.startsWith(part)) : NO_OPINION;
