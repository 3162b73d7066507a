import type { Article, Mention, ResolvedMention } from '#core/model.ts';
import type { ArticleContext, PageHome } from './context.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findPageHome } from './home.ts';
import { toResolved } from './resolved.ts';
import { settle } from './settle.ts';
import { toToponym } from './toponym.ts';

const LEVELS = [2, 4, 6, 9, 12];
const NOWHERE: PageHome = { county: null, city: null };

/**
 * Decides for each mention which place it means, from the provinces down, since each level is evidence for the next.
 * A second round knows where the page is at home.
 */
export function resolveMentions(
  articles: readonly Article[],
  mentions: readonly Mention[][],
  gazetteer: Gazetteer,
): ResolvedMention[][] {
  const contexts = articles.map(
    (article, i): ArticleContext => ({
      article,
      gazetteer,
      toponyms: (mentions[i] ?? []).map(toToponym),
      decisions: [],
      home: NOWHERE,
    }),
  );
  for (const context of contexts) resolveRound(context);
  const home = findPageHome(contexts);
  return contexts.map((context) => {
    const second = { ...context, home, decisions: context.decisions.map((d) => (d?.code ? d : undefined)) };
    resolveRound(second);
    return toResolved(second);
  });
}

function resolveRound(context: ArticleContext): void {
  for (const level of LEVELS) {
    for (const index of context.toponyms.keys()) {
      if (context.decisions[index]?.code) continue;
      const decision = settle(index, level, context);
      if (decision) context.decisions[index] = decision;
    }
  }
}
