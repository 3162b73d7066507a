import { isTownCode } from '#core/division-code.ts';
import { NO_OPINION, type Resolver } from '#core/place/resolver.ts';

/** A village of the town is named in the same article: 大桥镇 … 由桥村. */
export const namedVillage: Resolver = {
  name: 'named-village',
  narrow(codes, _toponym, { villagesOfTowns, gazetteer }) {
    if (villagesOfTowns.size === 0) return NO_OPINION;
    return codes.filter((code) => {
      const villages = isTownCode(code) ? villagesOfTowns.get(code) : undefined;
      // 石塘村 of 石塘镇 says nothing more than its town
      return villages?.some((name) => !name.startsWith(gazetteer.get(code)!.stem)) ?? false;
    });
  },
};
