import { isUnknownVillage, type Toponym } from '#core/place/toponym.ts';

/** Later tellings of a name that only its parent made readable: after 嘉善县千窑镇 also 千窑镇 alone. */
export function recogniseSameSurface(text: string, toponyms: readonly Toponym[]): Toponym[] {
  const learnt = new Map<string, Toponym>();
  for (const toponym of toponyms) {
    if (toponym.rule === 'look-alike' || isUnknownVillage(toponym)) learnt.set(toponym.surface, toponym);
  }
  return [...learnt.values()].flatMap((toponym) => tellings(text, toponym));
}

function tellings(text: string, { surface, rule, readings, start }: Toponym): Toponym[] {
  const found: Toponym[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) {
    if (at !== start) found.push({ surface, start: at, end: at + surface.length, rule, readings });
  }
  return found;
}
