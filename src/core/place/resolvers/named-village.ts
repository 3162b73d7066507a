import type { Resolver } from '#core/place/resolver.ts';

/** A village of the town is named in the same article: 大桥镇 … 由桥村. */
export const namedVillage: Resolver = {
  name: 'named-village',
  narrow(codes, _toponym, { toponyms, gazetteer }) {
    return codes.filter((code) => {
      if (code.length !== 9) return false;
      // 石塘村 of 石塘镇 says nothing more than its town
      const stem = gazetteer.get(code)!.stem;
      return toponyms.some(
        ({ readings, surface }) =>
          !surface.startsWith(stem) && readings.some((r) => r.code.length === 12 && r.code.startsWith(code)),
      );
    });
  },
};
