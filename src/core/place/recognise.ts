import type { Article, Mention } from '#core/model.ts';
import { linkChains } from './chain.ts';
import type { Gazetteer } from './gazetteer.ts';
import { recogniseBehindParent } from './recognisers/behind-parent.ts';
import { recogniseKnownNames } from './recognisers/known-name.ts';
import { recogniseOutsideNames } from './recognisers/outside-name.ts';
import { recogniseSameSurface } from './recognisers/same-surface.ts';
import { recogniseVillageStems } from './recognisers/village-stem.ts';
import { recogniseZones } from './recognisers/zone.ts';
import { keepBest, refine } from './refine.ts';

/** Finds every name in the article that may be a place of county level or below. */
export function recogniseMentions(article: Article, gazetteer: Gazetteer): Mention[] {
  const { text } = article;
  const named = refine(text, [...recogniseKnownNames(text, gazetteer), ...recogniseOutsideNames(text, gazetteer)]);
  // needs the towns and counties of the text
  const behind = recogniseBehindParent(text, linkChains(text, named), gazetteer);
  // need the names found so far, the last one also the unknown ones
  const more = [
    ...recogniseZones(text, behind, gazetteer),
    ...recogniseVillageStems(text, behind, gazetteer),
    ...recogniseSameSurface(text, behind),
  ];
  return linkChains(text, keepBest([...behind, ...more].map(unlink)));
}

const unlink = ({ under: _, ...toponym }: ReturnType<typeof linkChains>[number]) => toponym;
