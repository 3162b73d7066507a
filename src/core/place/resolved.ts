import { CITY_DIGITS, COUNTY_DIGITS, TOWN_DIGITS, VILLAGE_DIGITS } from '#core/division-code.ts';
import type { Candidate, Place, ResolvedMention } from '#core/model.ts';
import { byCode } from './by-code.ts';
import { confidenceOfMention } from './calibration.ts';
import type { ArticleContext, Decision, Settled } from './context.ts';
import type { Gazetteer } from './gazetteer.ts';
import { toPlace } from './place-record.ts';
import { takesPart } from './role.ts';
import type { Toponym } from './toponym.ts';

/** Turns the decisions on an article's names into records. */
export function toResolved(context: ArticleContext): ResolvedMention[] {
  const children = new Map<number, number>();
  for (let i = 0; i < context.toponyms.length; i++) {
    const { under } = context.toponyms[i]!;
    if (under !== undefined) children.set(under, i);
  }
  return context.toponyms.map((toponym, i) => {
    const decision = context.decisions[i];
    const inside = context.decisions[children.get(toponym.start) ?? -1]?.code;
    return resolve(toponym, decision && partIn(decision, inside), context.gazetteer);
  });
}

/** 余杭区|临平街道: the county is the town's former one, and has no part of its own. */
const partIn = (decision: Decision, inside: string | null | undefined): Decision =>
  inside && decision.code?.length === COUNTY_DIGITS && !inside.startsWith(decision.code)
    ? { ...decision, role: 'former-parent' }
    : decision;

function resolve(toponym: Toponym, decision: Decision | undefined, gazetteer: Gazetteer): ResolvedMention {
  const decidedBy = decision?.by ?? 'no-evidence';
  const role = decision?.role ?? 'scene';
  const candidates: Candidate[] = [];
  for (let i = 0; i < toponym.readings.length && candidates.length < MOST_CANDIDATES; i++) {
    const { code } = toponym.readings[i]!;
    // a place may bear one name in two forms
    if (!candidates.some((candidate) => candidate.code === code)) candidates.push(passedOver(code, gazetteer));
  }
  if (!decision?.code) return record(toponym, null, false, decidedBy, candidates, role);
  const { code, village, by } = decision;
  const chosen = toCandidate(code, decision, gazetteer);
  const at = village === undefined ? candidates.findIndex((c) => c.code === code) : -1;
  if (at < 0) candidates.push(chosen);
  else candidates[at] = chosen;
  const form = toponym.readings.find((r) => r.code === code)?.form ?? 'unknown';
  const confidence = confidenceOfMention(by, form);
  const place = toPlace(code, gazetteer, { rule: by, confidence, village });
  return record(toponym, place, takesPart(role), by, candidates, role);
}

/** Field by field: a spread that adds fields takes a hundred times as long. */
function record(
  { surface, start, end, rule, readings, under }: Toponym,
  place: Place | null,
  takesPart: boolean,
  decidedBy: string,
  candidates: Candidate[],
  role: string,
): ResolvedMention {
  const mention: ResolvedMention = {
    surface,
    start,
    end,
    rule,
    readings,
    place,
    takesPart,
    decidedBy,
    candidates,
    role,
  };
  if (under !== undefined) mention.under = under;
  return mention;
}

/** A name like 新村 may mean hundreds of villages: so many are listed beside the one that it does mean. */
const MOST_CANDIDATES = 12;

/** A village that the gazetteer lacks goes by its town's code. */
const toCandidate = (code: string, decision: Settled | undefined, gazetteer: Gazetteer): Candidate => ({
  code,
  name: longName(code, gazetteer) + (decision?.village ?? ''),
  score: decision ? 1 : 0,
  clues: decision?.clues ?? [],
});

const passedOver = byCode((code, gazetteer) => toCandidate(code, undefined, gazetteer));

/** 嘉善县干窑镇南宙村: official names from the county down. */
export const longName = byCode((code, gazetteer) => {
  if (code.length <= CITY_DIGITS) return gazetteer.get(code)?.name ?? code;
  return [COUNTY_DIGITS, TOWN_DIGITS, VILLAGE_DIGITS]
    .filter((length) => length <= code.length)
    .map((length) => gazetteer.get(code.slice(0, length))?.name ?? '')
    .join('');
});
