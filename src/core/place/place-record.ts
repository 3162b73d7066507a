import {
  ancestorsOf,
  CITY_DIGITS,
  COUNTY_DIGITS,
  isTownCode,
  isVillageCode,
  levelOfCode,
  PROVINCE_DIGITS,
  TOWN_DIGITS,
  townOf,
  VILLAGE_DIGITS,
} from '#core/division-code.ts';
import type { Level, Place } from '#core/model.ts';
import { byCode } from './by-code.ts';
import type { Gazetteer, GazetteerRow } from './gazetteer.ts';
import { ringPoint } from './village-ring.ts';

interface Detail {
  rule: string;
  confidence: number;
  /** A village that the gazetteer lacks, in the town of the code. */
  village?: string | undefined;
}

/** The published record of a place: official names down to its level, and the point that stands for it; null where nothing is known of the code. */
export function toPlace(code: string, gazetteer: Gazetteer, { rule, confidence, village }: Detail): Place | null {
  const { level, province, city, county, town, village: own, lng, lat, precision } = known(code, gazetteer);
  if (level === null) return null;
  const place: Place = {
    province,
    city,
    county,
    town,
    village: village ?? own,
    code: village === undefined ? code : null,
    level: village === undefined ? level : 'village',
    confidence,
    lng,
    lat,
    precision,
    rule,
  };
  if (village !== undefined) place.within = code;
  return place;
}

const known = byCode((code, gazetteer) => ({
  level: levelOfCode(code) ?? null,
  ...namesOf(code, gazetteer),
  ...pointOf(code, gazetteer),
}));

function namesOf(code: string, gazetteer: Gazetteer) {
  const name = (digits: number): string | null =>
    code.length >= digits ? (gazetteer.get(code.slice(0, digits))?.name ?? null) : null;
  // villages of 龙港市 lie in no town
  const town = gazetteer.isPseudo(townOf(code)) ? null : name(TOWN_DIGITS);
  return {
    province: name(PROVINCE_DIGITS),
    city: name(CITY_DIGITS),
    county: name(COUNTY_DIGITS),
    town,
    village: name(VILLAGE_DIGITS),
  };
}

interface Located {
  lng: number | null;
  lat: number | null;
  precision: Level | null;
}

/** Its own point; a village without one stands on a ring round its town, anything else on the next place above that has one. */
function pointOf(code: string, gazetteer: Gazetteer): Located {
  const own = pointIn(gazetteer.row(code));
  if (own) return { lng: own[0], lat: own[1], precision: levelOfCode(code) ?? null };
  for (const ancestor of ancestorsOf(code).toReversed()) {
    if (ancestor.length < COUNTY_DIGITS) break;
    const point = pointIn(gazetteer.row(ancestor));
    if (!point) continue;
    const spread = isVillageCode(code) && isTownCode(ancestor);
    const siblings = spread ? gazetteer.children(ancestor) : [];
    const [lng, lat] = spread
      ? ringPoint(
          point,
          siblings.findIndex((s) => s.code === code),
          siblings.length,
        )
      : point;
    return { lng, lat, precision: levelOfCode(ancestor) ?? null };
  }
  return { lng: null, lat: null, precision: null };
}

const pointIn = (row: GazetteerRow | undefined): [number, number] | null =>
  row && row.length === 4 ? [row[2], row[3]] : null;
