import {
  CITY_DIGITS,
  COUNTY_DIGITS,
  DIGITS_DOWN,
  isVillageCode,
  PROVINCE_DIGITS,
  TOWN_DIGITS,
  townOf,
  VILLAGE_DIGITS,
} from '#core/division-code.ts';
import type { Article, Mention, ResolvedMention } from '#core/model.ts';
import { toFullWidth } from '#core/text/full-width.ts';
import { type ArticleContext, note, type PageHome } from './context.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findPageHome } from './home.ts';
import { toResolved } from './resolved.ts';
import { findRoles } from './role.ts';
import { settle } from './settle.ts';
import { isOutside, isUnknownVillage, type Toponym, toToponym } from './toponym.ts';
import { findTownLists } from './town-list.ts';

/** 石门 of 湖南省石门县, 平湖 of 平湖街道. */
const LAST_NAME = /(?:^|[省市州盟区])([^省市州盟县区]{2,3})(?:[市县区旗]|街道)$/;
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
  const contexts = articles.map((article, i) => toContext(article, mentions[i] ?? [], gazetteer));
  for (const context of contexts) resolveRound(context);
  const home = findPageHome(contexts);
  return contexts.map((context) => {
    context.home = home;
    context.decisions = context.decisions.map((d) => (d?.code ? d : undefined));
    resolveRound(context);
    return toResolved(context);
  });
}

function resolveRound(context: ArticleContext): void {
  for (const level of DIGITS_DOWN) {
    for (const index of context.byLevel[level] ?? []) {
      if (context.decisions[index]?.code) continue;
      const decision = settle(index, level, context);
      if (decision) note(context, index, decision);
    }
  }
}

/** The indexes of the names that may be settled as places of each level. */
function sortByLevel(toponyms: readonly Toponym[]): Record<number, number[]> {
  const byLevel: Record<number, number[]> = {
    [PROVINCE_DIGITS]: [],
    [CITY_DIGITS]: [],
    [COUNTY_DIGITS]: [],
    [TOWN_DIGITS]: [],
    [VILLAGE_DIGITS]: [],
  };
  for (let index = 0; index < toponyms.length; index++) {
    const toponym = toponyms[index]!;
    if (isOutside(toponym)) byLevel[PROVINCE_DIGITS]!.push(index);
    else if (isUnknownVillage(toponym)) byLevel[VILLAGE_DIGITS]!.push(index);
    else
      for (const { code } of toponym.readings) {
        const names = byLevel[code.length];
        if (names && names.at(-1) !== index) names.push(index);
      }
  }
  return byLevel;
}

function toContext(article: Article, mentions: readonly Mention[], gazetteer: Gazetteer): ArticleContext {
  const text = toFullWidth(article.text);
  const toponyms = mentions.map(toToponym);
  return {
    text,
    gazetteer,
    toponyms,
    starts: new Map(toponyms.map(({ start }, i) => [start, i])),
    roles: findRoles(text, toponyms),
    villagesOfTowns: findVillages(toponyms),
    townLists: findTownLists(text, toponyms),
    byLevel: sortByLevel(toponyms),
    decisions: [],
    surfaces: countSurfaces(toponyms),
    namesOutside: toponyms.some(isOutside),
    isInRegion: false,
    isAnchored: false,
    outsideNames: findOutsideNames(toponyms),
    named: new Set(),
    namedParts: new Set(),
    home: NOWHERE,
  };
}

function findOutsideNames(toponyms: readonly Toponym[]): Set<string> {
  const names = new Set<string>();
  for (const toponym of toponyms) {
    const name = isOutside(toponym) && LAST_NAME.exec(toponym.surface)?.[1];
    if (name) names.add(name);
  }
  return names;
}

function findVillages(toponyms: readonly Toponym[]): Map<string, string[]> {
  const villages = new Map<string, string[]>();
  for (const { surface, readings } of toponyms) {
    for (const { code } of readings) {
      if (!isVillageCode(code)) continue;
      const town = townOf(code);
      const known = villages.get(town);
      if (known) known.push(surface);
      else villages.set(town, [surface]);
    }
  }
  return villages;
}

function countSurfaces(toponyms: readonly Toponym[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { surface } of toponyms) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return counts;
}
