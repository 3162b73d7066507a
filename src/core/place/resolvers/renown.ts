import { countyOf } from '#core/division-code.ts';
import { RENOWNED_VILLAGES } from '#core/place/lexicon-renown.ts';
import { NO_OPINION, type Resolver } from '#core/place/resolver.ts';

const counties = new Map(Object.entries(RENOWNED_VILLAGES));

/** Known all over the country: 余村 without more is the one of 安吉县. */
export const renown: Resolver = {
  name: 'renown',
  narrow(codes, { surface }, { gazetteer }) {
    const county = counties.get(surface);
    return county ? codes.filter((code) => gazetteer.get(countyOf(code))?.name === county) : NO_OPINION;
  },
};
