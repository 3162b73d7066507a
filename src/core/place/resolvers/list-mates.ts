import { isTownCode } from '#core/division-code.ts';
import { NO_OPINION, type Resolver } from '#core/place/resolver.ts';

/** The name stands in a list of towns that one county alone has: 球川、青石、新昌等乡镇. */
export const listMates: Resolver = {
  name: 'list-mates',
  narrow(codes, { start }, { townLists, starts }) {
    if (townLists.size === 0) return NO_OPINION;
    const county = townLists.get(starts.get(start) ?? -1);
    return county ? codes.filter((code) => isTownCode(code) && code.startsWith(county)) : NO_OPINION;
  },
};
