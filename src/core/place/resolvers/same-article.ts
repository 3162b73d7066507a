import { lineOf } from '#core/place/context.ts';
import { NO_OPINION, type Resolver } from '#core/place/resolver.ts';

/** The article names the town, else the county, else the city that one of the possible places lies in. */
export const sameArticle: Resolver = {
  name: 'same-article',
  narrow(codes, _toponym, { namedParts, gazetteer }) {
    let deepest = 0;
    let kept: string[] = [];
    for (const code of codes) {
      const depth = depthOf(lineOf(code, gazetteer), namedParts);
      if (depth > deepest) [deepest, kept] = [depth, [code]];
      else if (depth > 0 && depth === deepest) kept.push(code);
    }
    return deepest === 0 ? NO_OPINION : kept;
  },
};

/** How long the code of the deepest named place above this one is; provinces hold too much. */
function depthOf(line: readonly string[], named: ReadonlySet<string>): number {
  for (let i = line.length - 2; i > 0; i--) if (named.has(line[i]!)) return line[i]!.length;
  return 0;
}
