import { parentOf } from '#core/place/context.ts';
import { NO_OPINION, type Resolver } from '#core/place/resolver.ts';
import { isWithin } from '#core/place/toponym.ts';

/** The name stands behind the place that holds it: 海盐县|望海街道, 新塍镇东南部的|火炬村. */
export const statedParent: Resolver = {
  name: 'stated-parent',
  narrow(codes, toponym, context) {
    const index = parentOf(context, toponym);
    if (index < 0) return NO_OPINION;
    const decided = context.decisions[index]?.code;
    const parents = decided ? [decided] : (context.toponyms[index]?.readings.map((r) => r.code) ?? []);
    return codes.filter((code) => parents.some((parent) => isWithin(code, parent)));
  },
};
