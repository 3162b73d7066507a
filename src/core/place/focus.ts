import type { Article, Focus, Place, ResolvedMention } from '#core/model.ts';
import { confidenceOfInherited } from './calibration.ts';
import { childCovers } from './focus/child-covers.ts';
import { type DescentStep, descend } from './focus/descend.ts';
import { isOneCase } from './focus/one-case.ts';
import { retreat } from './focus/retreat.ts';
import { countScopeWords, weightOfScope } from './focus/scope-words.ts';
import { type PlaceTelling, partsOf, weighTellings } from './focus/tellings.ts';
import type { Gazetteer } from './gazetteer.ts';
import { toPlace } from './place-record.ts';
import { longName } from './resolved.ts';
import { isOutside } from './toponym.ts';

/** Finds for each article of a page the deepest place that covers its initiative. */
export function findFocuses(
  articles: readonly Article[],
  mentions: readonly ResolvedMention[][],
  gazetteer: Gazetteer,
): Focus[] {
  const found = articles.map((article, i) => findFocus(article, mentions[i] ?? [], gazetteer));
  const city = leadingCity(found);
  // where only a firm or a product names a place (嘉善星程电子有限公司), it must lie in the city of the page
  const own = found.map(({ focus, isTold }) => (isTold || (city && focus.place?.city === city) ? focus : NOWHERE));
  const places = new Map(articles.map(({ id }, i) => [id, i]));
  return articles.map((article, i) => {
    if (own[i]!.place || article.kind !== 'photo' || isElsewhere(article, mentions[i] ?? [])) return own[i]!;
    const place = inherit(articles, own, i, places.get(article.illustrates ?? ''));
    return place ? { place, candidates: [] } : own[i]!;
  });
}

const NOWHERE: Focus = { place: null, candidates: [] };

interface FoundFocus {
  focus: Focus;
  /** Does any place of it take part in the story? */
  isTold: boolean;
}

function findFocus(article: Article, mentions: readonly ResolvedMention[], gazetteer: Gazetteer): FoundFocus {
  if (!mentions.some(({ place }) => place)) return { focus: NOWHERE, isTold: false };
  const { text } = article;
  const tellings = weighTellings(text, article.titleEnd, mentions);
  const scopeOf = countScopeWords(text);
  const descent = descend({
    tellings,
    nameOf(key) {
      return nameOf(key, gazetteer);
    },
    scope(name) {
      return weightOfScope(scopeOf(name));
    },
    covers(child, parent) {
      const name = nameOf(parent, gazetteer);
      if (isOneCase(text, tellings, child, name)) return false;
      return childCovers(text, tellings, child, parent, scopeOf(name));
    },
  });
  const surest = retreat(descent, tellings);
  const last = surest?.descent.steps.at(-1);
  if (!surest || !last) return { focus: NOWHERE, isTold: false };
  return {
    focus: {
      place: focusPlace(last, surest.confidence, tellings, gazetteer),
      candidates: descent.steps.map((step) => toCandidate(step, gazetteer)),
    },
    isTold: tellings.some(({ key, mention }) => mention.takesPart && key.startsWith(last.key)),
  };
}

const nameOf = (key: string, gazetteer: Gazetteer): string => partsOf(key)[1] ?? gazetteer.get(key)?.name ?? '';

/** The city of most of a page's articles. */
function leadingCity(found: readonly FoundFocus[]): string | null {
  const votes = new Map<string, number>();
  for (const { focus, isTold } of found) {
    const place = isTold ? focus.place : null;
    if (place?.city) votes.set(place.city, (votes.get(place.city) ?? 0) + 1);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 ? first[0] : null;
}

function focusPlace(
  last: DescentStep,
  confidence: number,
  tellings: readonly PlaceTelling[],
  gazetteer: Gazetteer,
): Place | null {
  const [code, village] = partsOf(last.key);
  const rule = tellings.find((t) => t.key === last.key)?.mention.decidedBy ?? 'focus';
  return toPlace(code, gazetteer, { rule, confidence, village });
}

const toCandidate = ({ key, weight, share, own }: DescentStep, gazetteer: Gazetteer) => {
  const [code, village = ''] = partsOf(key);
  return {
    code: village ? null : code,
    name: longName(code, gazetteer) + village,
    score: weight,
    clues: [`share ${share.toFixed(2)}`, `parent alone ${own.toFixed(1)}`],
  };
};

const FROM = /(?:来自|从|由|赴|到|去)$/;

/** 游客在|五莲县|叩官镇参观: a picture of another region is not its neighbour's; one of guests from there may be. */
const isElsewhere = ({ text }: Article, mentions: readonly ResolvedMention[]): boolean =>
  mentions.some(
    (mention) =>
      isOutside(mention) &&
      /[县市区旗]$/.test(mention.surface) &&
      !FROM.test(text.slice(Math.max(0, mention.start - 2), mention.start)),
  );

/** How many pictures may stand between a picture and its article. */
const FARTHEST = 6;

/** The nearest item in one direction that is no photo without headline: of several pictures each is the article's. */
function besidePhotos(articles: readonly Article[], from: number, step: 1 | -1): number {
  let i = from + step;
  while (articles[i]?.kind === 'photo' && articles[i]!.title === null && Math.abs(i - from) < FARTHEST) i += step;
  return i;
}

/** A photo without a place of its own has that of the article it illustrates, else of its neighbour. */
function inherit(
  articles: readonly Article[],
  focuses: readonly Focus[],
  index: number,
  target: number | undefined,
): Place | null {
  const sources =
    target !== undefined ? [target] : [besidePhotos(articles, index, -1), besidePhotos(articles, index, 1)];
  const place = sources.map((i) => focuses[i]?.place).find(Boolean);
  return place ? { ...place, inherited: true, confidence: confidenceOfInherited(place.confidence) } : null;
}
