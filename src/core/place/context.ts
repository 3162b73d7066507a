import { ancestorsOf, CITY_DIGITS, COUNTY_DIGITS, TOWN_DIGITS } from '#core/division-code.ts';
import { byCode } from './by-code.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type MentionRole, takesPart } from './role.ts';
import type { Toponym } from './toponym.ts';

/** What was decided of one mention. */
export type Decision = Settled | Refused;

export interface Settled extends Weighed {
  code: string;
  /** Village that the gazetteer lacks; `code` is then its town's. */
  village?: string;
  by: SettlingRule;
}

/** No place, or not known which. */
interface Refused extends Weighed {
  code: null;
  /** The filter that refused it. */
  by: string;
}

interface Weighed {
  /** Everything that spoke for it. */
  clues: string[];
  role: string;
}

export type ResolverName =
  | 'stated-parent'
  | 'same-name'
  | 'list-mates'
  | 'exact-form'
  | 'named-village'
  | 'same-article'
  | 'nearest-mention'
  | 'page-home'
  | 'renown';

/** What settles a mention: a resolver, or where nothing had to be chosen what tells of the name itself. */
export type SettlingRule = ResolverName | 'unique-name' | 'look-alike' | 'zone' | 'unknown-village';

/** Where the page as a whole is at home: the county and city that its articles name most. */
export interface PageHome {
  county: string | null;
  city: string | null;
}

/** One article while its names are being resolved. */
export interface ArticleContext {
  /** Its text, with full-width marks. */
  text: string;
  gazetteer: Gazetteer;
  toponyms: readonly Toponym[];
  /** Index of each mention by its start. */
  starts: ReadonlyMap<number, number>;
  /** The part that each mention plays in its sentence. */
  roles: readonly MentionRole[];
  /** Printed names that a village of a town may bear, by the town's code. */
  villagesOfTowns: ReadonlyMap<string, readonly string[]>;
  /** The county of the list of towns that a mention stands in, by its index. */
  townLists: ReadonlyMap<number, string>;
  /** The mentions that may be places of each level (a length of codes), by index. */
  byLevel: Readonly<Record<number, readonly number[]>>;
  /** By position of the mention; filled from the higher levels down. */
  decisions: (Decision | undefined)[];
  /** How often each name is printed. */
  surfaces: ReadonlyMap<string, number>;
  namesOutside: boolean;
  /** Has a place of the region taken part so far? The name of a newspaper or a firm (浙江日报) does not place a text. */
  isInRegion: boolean;
  /** Has a county or city of it taken part? Where names from outside stand beside it, a province alone says too little. */
  isAnchored: boolean;
  /** Names that places outside bear: 江北区 of 重庆市江北区, and without suffix 石门 of 石门县, 平湖 of 平湖街道. */
  outsideNames: Set<string>;
  /** Codes of the places decided so far. */
  named: Set<string>;
  /** These and all that they lie in. */
  namedParts: Set<string>;
  home: PageHome;
}

/** The codes of a place and of all that it lies in, from the province down. */
export const lineOf = byCode((code): readonly string[] => [...ancestorsOf(code), code]);

/** Notes a decision, which is evidence for those to come. */
export function note(context: ArticleContext, index: number, decision: Decision): void {
  context.decisions[index] = decision;
  if (decision.by === 'outside-parent') context.outsideNames.add(context.toponyms[index]!.surface);
  if (!decision.code) return;
  const { length } = decision.code;
  if (length <= TOWN_DIGITS && takesPart(decision.role)) {
    context.isInRegion = true;
    if (length === CITY_DIGITS || length === COUNTY_DIGITS) context.isAnchored = true;
  }
  context.named.add(decision.code);
  for (const part of lineOf(decision.code, context.gazetteer)) context.namedParts.add(part);
}

/** Index of the mention that stands before this one as its parent, -1 without one. */
export function parentOf({ starts }: ArticleContext, { under }: Toponym): number {
  return under === undefined ? -1 : (starts.get(under) ?? -1);
}
