import type { Candidate, ResolvedMention } from '#core/model.ts';
import { confidenceOfMention } from './calibration.ts';
import type { ArticleContext, Decision } from './context.ts';
import type { Gazetteer } from './gazetteer.ts';
import { toPlace } from './place-record.ts';
import { takesPart } from './role.ts';
import type { Toponym } from './toponym.ts';

/** Turns the decisions on an article's names into records. */
export function toResolved(context: ArticleContext): ResolvedMention[] {
  const decisions = context.decisions.map(
    (decision, i) => decision && { ...decision, role: partOf(decision, i, context) },
  );
  return context.toponyms.map((toponym, i) => resolve(toponym, decisions[i], context.gazetteer));
}

/** 余杭区|临平街道: the county is the town's former one, and has no part of its own. */
function partOf({ role, code }: Decision, index: number, { toponyms, decisions }: ArticleContext): string {
  const child = toponyms.findIndex((t) => t.under === toponyms[index]!.start);
  const inside = decisions[child]?.code;
  return inside && code && code.length === 6 && !inside.startsWith(code) ? 'former-parent' : role;
}

function resolve(toponym: Toponym, decision: Decision | undefined, gazetteer: Gazetteer): ResolvedMention {
  const { readings: _, ...mention } = toponym;
  const by = decision?.by ?? 'no-evidence';
  const role = decision?.role ?? 'scene';
  const candidates = toponym.readings.map(({ code }) =>
    toCandidate(code, code === decision?.code ? decision : undefined, gazetteer),
  );
  if (decision?.code && decision.village !== undefined)
    candidates.push(toCandidate(decision.code, decision, gazetteer));
  if (!decision?.code) return { ...mention, place: null, takesPart: false, decidedBy: by, candidates, role };
  const form = toponym.readings.find((r) => r.code === decision.code)?.form ?? 'unknown';
  const place = toPlace(decision.code, gazetteer, {
    rule: by,
    confidence: confidenceOfMention(by, form),
    ...(decision.village ? { village: decision.village } : {}),
  });
  return { ...mention, place, takesPart: takesPart(role), decidedBy: by, candidates, role };
}

/** A village that the gazetteer lacks goes by its town's code. */
const toCandidate = (code: string, decision: Decision | undefined, gazetteer: Gazetteer): Candidate => ({
  code,
  name: longName(code, gazetteer) + (decision?.village ?? ''),
  score: decision ? 1 : 0,
  clues: decision?.clues ?? [],
});

/** 嘉善县干窑镇南宙村: official names from the county down. */
export function longName(code: string, gazetteer: Gazetteer): string {
  if (code.length <= 4) return gazetteer.get(code)?.name ?? code;
  return [6, 9, 12]
    .filter((length) => length <= code.length)
    .map((length) => gazetteer.get(code.slice(0, length))?.name ?? '')
    .join('');
}
