import { isTownCode } from '#core/division-code.ts';
import type { PlaceReading } from '#core/model.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { lookAlikesOf } from '#core/place/look-alike.ts';
import type { Toponym } from '#core/place/toponym.ts';
import { NameIndex } from '#core/text/name-index.ts';

const indexes = new WeakMap<Gazetteer, NameIndex<PlaceReading>>();

/**
 * Towns with one character taken for a look-alike, wherever they stand (王江径 for 王江泾, 沉荡镇 for 沈荡镇); which of
 * them count, in a county that the text or page names, the resolver says.
 */
export function recogniseMisreadTowns(text: string, gazetteer: Gazetteer): Toponym[] {
  return indexOf(gazetteer).find(text, (surface, start, end, readings) => ({
    surface,
    start,
    end,
    rule: 'look-alike',
    readings,
  }));
}

function indexOf(gazetteer: Gazetteer): NameIndex<PlaceReading> {
  const index = indexes.get(gazetteer) ?? buildIndex(gazetteer);
  indexes.set(gazetteer, index);
  return index;
}

function buildIndex(gazetteer: Gazetteer): NameIndex<PlaceReading> {
  const index = new NameIndex<PlaceReading>();
  for (const [code, name] of gazetteer.rows) {
    if (!isTownCode(code) || gazetteer.isPseudo(code)) continue;
    const { stem } = gazetteer.get(code)!;
    for (const misread of lookAlikesOf(stem)) {
      const full = misread + name.slice(stem.length);
      // a name with its suffix, or three characters of one, is hardly anything else
      for (const surface of stem.length >= 3 ? [full, misread] : [full]) {
        if (gazetteer.names.get(surface).length === 0) index.add(surface, { code, form: 'look-alike' });
      }
    }
  }
  return index;
}
