import { readFileSync } from 'node:fs';
import type { Article, Place, ResolvedMention } from '#core/model.ts';
import { buildGazetteer, type Gazetteer, type GazetteerFile } from '#core/place/gazetteer.ts';
import { recogniseMentions } from '#core/place/recognise.ts';
import { resolveMentions } from '#core/place/resolve.ts';

export const zhejiang = (): Gazetteer =>
  buildGazetteer(JSON.parse(readFileSync('data/reference/gazetteer.json', 'utf8')) as GazetteerFile);

/** An article of the given words, as the splitter would hand it over. */
export function toArticle(text: string, more: Partial<Article> = {}): Article {
  const title = more.title ?? null;
  return {
    id: 'x-01',
    authors: [],
    credits: [],
    kind: 'article',
    lines: [1],
    truncated: 'none',
    text: title === null ? text : `${title}\n${text}`,
    titleEnd: title?.length ?? 0,
    pieces: [],
    seams: [],
    ...more,
    title,
  };
}

/** Resolves the texts of one page, each an article. */
export function resolvePage(texts: readonly string[], gazetteer: Gazetteer): ResolvedMention[][] {
  const articles = texts.map((text) => toArticle(text));
  return resolveMentions(
    articles,
    articles.map((article) => recogniseMentions(article, gazetteer)),
    gazetteer,
  );
}

export const pathOf = ({ county, town, village }: Place): string => [county, town, village].filter(Boolean).join('/');

/** `name=place` of each place of county level or below that takes part, without ancestors of a deeper one. */
export function told(mentions: readonly ResolvedMention[]): string[] {
  const places = mentions.flatMap((m) => (m.place?.county && m.takesPart ? [`${m.surface}=${pathOf(m.place)}`] : []));
  const paths = places.map((p) => p.split('=')[1]!);
  return [...new Set(places)].filter((p) => !paths.some((other) => other.startsWith(`${p.split('=')[1]}/`))).sort();
}
