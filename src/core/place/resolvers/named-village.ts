import type { Resolver } from '#core/place/resolver.ts';

/** A village of the town is named in the same article: 大桥镇 … 由桥村. */
export const namedVillage: Resolver = {
  name: 'named-village',
  narrow(codes, _toponym, { toponyms }) {
    return codes.filter(
      (code) =>
        code.length === 9 &&
        toponyms.some(({ readings }) => readings.some((r) => r.code.length === 12 && r.code.startsWith(code))),
    );
  },
};
