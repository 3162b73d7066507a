import type { ArticleContext } from './context.ts';
import type { Toponym } from './toponym.ts';

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

/** One kind of evidence: keeps those of the possible places that it speaks for; an empty answer is no opinion. */
export interface Resolver {
  name: ResolverName;
  narrow(codes: readonly string[], toponym: Toponym, context: ArticleContext): readonly string[];
}

export const NO_OPINION: readonly string[] = [];
