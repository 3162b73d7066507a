import { COUNTY_DIGITS } from '#core/division-code.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { cosine } from '#core/query/cosine.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** An initiative elsewhere that resembles one. */
export interface AlikeInitiative {
  item: PublishedInitiative;
  /** 0–1. */
  score: number;
  /** The themes that both have. */
  themes: string[];
}

const MOST_ALIKE = 4;
/** Wording tells more than themes, which many share. */
const WORDING_SHARE = 0.6;
/** Below this two reports share little but the language of newspapers. */
const LEAST_WORDING = 0.015;
const LEAST_SCORE = 0.2;

/** The initiatives at other places most like one by themes and by the words of title, lead and measures; only such as share a theme. */
export function findAlike(
  item: PublishedInitiative,
  items: readonly PublishedInitiative[],
  most = MOST_ALIKE,
): AlikeInitiative[] {
  const weigh = weighTerms(items);
  const words = weigh(item);
  const themes = themesOf(item);
  return items
    .filter((other) => isElsewhere(item, other))
    .flatMap((other) => {
      const shared = other.themes.map(({ key }) => key).filter((key) => themes.has(key));
      const wording = shared.length > 0 ? cosine(words, weigh(other)) : 0;
      if (wording < LEAST_WORDING) return [];
      const score = WORDING_SHARE * wording + (1 - WORDING_SHARE) * cosine(themes, themesOf(other));
      return score < LEAST_SCORE ? [] : [{ item: other, score, themes: shared }];
    })
    .sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, most);
}

/** At another known place; for an item without a place, at any. */
function isElsewhere(item: PublishedInitiative, other: PublishedInitiative): boolean {
  if (other === item || !other.place) return false;
  if (!item.place) return true;
  const [here, there] = [unitCode(item.place), unitCode(other.place)];
  if (here === there) return false;
  const [holder, held] = here.length < there.length ? [here, there] : [there, here];
  return holder.length < COUNTY_DIGITS || !held.startsWith(holder);
}

const themesOf = ({ themes }: PublishedInitiative): Map<string, number> =>
  new Map(themes.map(({ key, score }) => [key, score]));

type Terms = ReadonlyMap<string, number>;

/** Pairs of neighbouring characters, each weighed by how few items have it. */
function weighTerms(items: readonly PublishedInitiative[]): (item: PublishedInitiative) => Terms {
  const holders = new Map<string, number>();
  for (const item of items) for (const pair of pairsOf(item)) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  return (item) =>
    new Map([...pairsOf(item)].map((pair) => [pair, Math.log((items.length + 1) / (holders.get(pair) ?? 1))]));
}

/** An item's words do not change, and every opened item asks for all of them. */
const pairs = new WeakMap<PublishedInitiative, Set<string>>();

function pairsOf(item: PublishedInitiative): Set<string> {
  const known = pairs.get(item);
  if (known) return known;
  const found = new Set<string>();
  for (const text of [item.title ?? '', item.lead, ...item.figures.map(({ measure }) => measure)])
    for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? [])
      for (let at = 0; at + 2 <= run.length; at++) found.add(run.slice(at, at + 2));
  pairs.set(item, found);
  return found;
}
