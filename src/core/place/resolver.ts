import type { ArticleContext, ResolverName } from './context.ts';
import type { Toponym } from './toponym.ts';

/** One kind of evidence: keeps those of the possible places that it speaks for; an empty answer is no opinion. */
export interface Resolver {
  name: ResolverName;
  narrow(codes: readonly string[], toponym: Toponym, context: ArticleContext): readonly string[];
}

export const NO_OPINION: readonly string[] = [];
