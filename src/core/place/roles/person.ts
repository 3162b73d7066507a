import { PERSON_AFTER, PERSON_BEFORE } from '#core/place/lexicon-roles.ts';
import { SURNAMES } from '#core/text/surnames.ts';
import type { NamedHere } from './named-here.ts';

/** A bare name behind a surname, with a speaker's or office-holder's words around it: 村民王|长兴|说. */
export function isPerson({ bare, before, after, toponym }: NamedHere): boolean {
  if (!bare || toponym.surface.length > 2 || toponym.under !== undefined) return false;
  const withSurname = SURNAMES.has(before.slice(-1));
  const title = PERSON_BEFORE.test(before.slice(0, -1));
  if (withSurname && title) return true;
  if (withSurname && /^$|[，。、；：\s“”（]$/.test(before.slice(0, -1)) && PERSON_AFTER.test(after)) return true;
  // 党员|江山|说: the name itself begins with a surname
  return SURNAMES.has(toponym.surface[0]!) && PERSON_BEFORE.test(before) && PERSON_AFTER.test(after);
}
