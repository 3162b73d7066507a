import { CITY_DIGITS, COUNTY_DIGITS } from '#core/division-code.ts';
import type { ArticleContext, PageHome } from './context.ts';

/** The county and the city that most of a page's articles name; none where no city leads clearly. */
export function findPageHome(contexts: readonly ArticleContext[]): PageHome {
  const city = leader(contexts, CITY_DIGITS);
  const county = leader(contexts, COUNTY_DIGITS);
  return { city, county: county && city && county.startsWith(city) ? county : null };
}

/** Each article has one vote, shared by the places that it names. */
function leader(contexts: readonly ArticleContext[], digits: number): string | null {
  const votes = new Map<string, number>();
  let voters = 0;
  for (const { namedParts } of contexts) {
    const codes = [...namedParts].filter((part) => part.length === digits);
    if (codes.length === 0) continue;
    voters++;
    for (const code of codes) votes.set(code, (votes.get(code) ?? 0) + 1 / codes.length);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && voters >= 2 && first[1] > voters * 0.6 ? first[0] : null;
}
