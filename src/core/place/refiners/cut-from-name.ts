import { COUNTY_DIGITS } from '#core/division-code.ts';
import type { Toponym } from '#core/place/toponym.ts';

/** Words for villages that name none. */
const KIND_OF_VILLAGE = /^(?:农|乡|山|渔|新|古|城中|美丽乡)村$/;

/** Is a village's name the end of a city's or county's before it and a common word, as 兴农村 in 嘉兴|农村居民? */
export const cutFromName = ({ surface, start, end }: Toponym, toponyms: readonly Toponym[]): boolean =>
  surface.endsWith('村') &&
  toponyms.some(
    (before) =>
      before.start < start &&
      before.end < end &&
      KIND_OF_VILLAGE.test(surface.slice(before.end - start)) &&
      before.readings.some(({ code }) => code.length <= COUNTY_DIGITS),
  );
