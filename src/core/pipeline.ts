import { assemble, type Findings } from '#core/assemble.ts';
import { recogniseFigures } from '#core/figure/recognise.ts';
import type { Initiative, Issue, LabelledLine, Page, ResolvedMention } from '#core/model.ts';
import { labelLines } from '#core/page/label-lines.ts';
import { readLines } from '#core/page/read-lines.ts';
import { splitArticles } from '#core/page/split-articles.ts';
import { findFocuses } from '#core/place/focus.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { recogniseMentions } from '#core/place/recognise.ts';
import { resolveMentions } from '#core/place/resolve.ts';
import { isOutside } from '#core/place/toponym.ts';
import { classifyThemes } from '#core/theme/classify.ts';
import { validate } from '#core/validate.ts';

/** What the stages need to know beside the page; the core loads nothing itself. */
export interface Context {
  gazetteer: Gazetteer;
}

/** Everything read from one page: the records, and every stage's decisions behind them. */
export interface PageReading {
  page: Page;
  lines: LabelledLine[];
  findings: Findings[];
  initiatives: Initiative[];
  issues: Issue[];
}

/** The whole pipeline, stage by stage, for one page on its own. Total: bad text makes issues, never exceptions. */
export function readPage(page: Page, { gazetteer }: Context): PageReading {
  const lines = labelLines(readLines(page.text));
  const articles = splitArticles(page, lines);
  const recognised = articles.map((article) => recogniseMentions(article, gazetteer));
  const resolved = resolveMentions(articles, recognised, gazetteer);
  const focuses = findFocuses(articles, resolved, gazetteer);
  const themes = articles.map((article, i) => classifyThemes(article, resolved[i]!.filter(isName)));
  const figures = articles.map((article, i) => recogniseFigures(article, resolved[i]!));

  const findings = articles.map((article, i) => ({
    article,
    mentions: resolved[i]!,
    focus: focuses[i]!,
    themes: themes[i]!,
    figures: figures[i]!,
  }));
  const initiatives = findings.map((found) => assemble(page, found));
  return { page, lines, findings, initiatives, issues: validate(page, initiatives) };
}

/** A word that could be a name (石桥) is none where no place was found. */
const isName = (mention: ResolvedMention): boolean => mention.place !== null || isOutside(mention);
