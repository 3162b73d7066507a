import type { Article } from '#core/model.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Toponym } from './toponym.ts';

/** What was decided of one mention. */
export interface Decision {
  /** Null: no place, or not known which. */
  code: string | null;
  /** Village that the gazetteer lacks; `code` is then its town's. */
  village?: string;
  /** The resolver that settled it, or the filter that refused it. */
  by: string;
  /** Everything that spoke for it. */
  clues: string[];
  role: string;
}

/** Where the page as a whole is at home: the county and city that its articles name most. */
export interface PageHome {
  county: string | null;
  city: string | null;
}

/** One article while its names are being resolved. */
export interface ArticleContext {
  article: Article;
  gazetteer: Gazetteer;
  toponyms: readonly Toponym[];
  /** By position of the mention; filled from the higher levels down. */
  decisions: (Decision | undefined)[];
  home: PageHome;
}

/** Places that the article is known to name, with the index of each mention. */
export function* namedPlaces({ decisions }: ArticleContext): Generator<{ code: string; index: number }> {
  for (const [index, decision] of decisions.entries()) if (decision?.code) yield { code: decision.code, index };
}

export const parentOf = (context: ArticleContext, { under }: Toponym): number =>
  under === undefined ? -1 : context.toponyms.findIndex((t) => t.start === under);
