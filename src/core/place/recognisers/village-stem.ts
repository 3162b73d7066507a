import { isTownCode, townOf } from '#core/division-code.ts';
import type { Span } from '#core/model.ts';
import { byCode } from '#core/place/by-code.ts';
import type { Gazetteer, GazetteerPlace } from '#core/place/gazetteer.ts';
import { HELD_THERE } from '#core/place/lexicon-events.ts';
import type { Toponym } from '#core/place/toponym.ts';
import { matchesOf } from '#core/text/matches.ts';

/** The last item of 由桥、胥山、江南等3个村, a list of stems that says at its end what they are, and the items before it. */
const LAST_ITEM =
  /[、和][\u4e00-\u9fff]{1,4}?(?=(?:等(?:[\u4e00-\u9fff]{2})??)?(?:[\d一二两三四五六七八九十]+个?)?(村|社区|行政村))/g;
const ITEMS_BEFORE = /(?:[\u4e00-\u9fff]{2,4}[、和]){0,11}[\u4e00-\u9fff]{2,4}$/;
const LONGEST_LIST = 64;

/** Villages without 村 or 社区, under a town that the text names: in such a list, or before what is held or built there (由桥|龙虾文化旅游节). */
export function recogniseVillageStems(text: string, named: readonly Toponym[], gazetteer: Gazetteer): Toponym[] {
  const towns = namedTowns(named);
  if (towns.size === 0) return [];
  const villages = [...towns].flatMap((town) => stemmed(town, gazetteer).filter(({ stem }) => text.includes(stem)));
  return villages.length === 0 ? [] : findStems(text, villages, gazetteer);
}

/** The villages of a town whose name has more than its stem. */
const stemmed = byCode((town, gazetteer) =>
  gazetteer.children(town).filter(({ name, stem }) => stem.length >= 2 && stem !== name),
);

function findStems(text: string, villages: readonly GazetteerPlace[], gazetteer: Gazetteer): Toponym[] {
  const lists = findLists(text);
  const found: Toponym[] = [];
  for (const village of villages) {
    const { stem } = village;
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
      const end = at + stem.length;
      if (text.startsWith(village.name, at)) continue;
      const list = lists.find((l) => l.start <= at && end <= l.end);
      if (
        list && isListItem(text, at, end)
          ? isOfKind(village, list.kind, gazetteer)
          : heldThere(text, at, end) || standsAlone(text, at, stem)
      )
        found.push(toStem(village, at));
    }
  }
  return found;
}

interface StemList extends Span {
  /** What the list says that its items are. */
  kind: string;
}

function findLists(text: string): StemList[] {
  return matchesOf(LAST_ITEM, text).flatMap((match) => {
    const before = ITEMS_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_LIST), match.index));
    if (!before) return [];
    const kind = match[1] === '社区' ? '社区' : '村';
    return { start: match.index - before[0].length, end: match.index + match[0].length, kind };
  });
}

/** Of 双桥村 and 双桥社区 in one town a list of 村 means the first. */
const isOfKind = ({ code, name, stem }: GazetteerPlace, kind: string, gazetteer: Gazetteer): boolean =>
  name.endsWith(kind) ||
  !gazetteer.children(townOf(code)).some((twin) => twin.name.endsWith(kind) && twin.stem === stem);

const isListItem = (text: string, start: number, end: number): boolean =>
  /[、和]/.test(text[end] ?? '') ? true : /[、和]/.test(text[start - 1] ?? '');

/** The stem begins a name, and what it names is tied to the village. */
const heldThere = (text: string, start: number, end: number): boolean =>
  /(?:^|[，。、；：！？\s“”《》·的届和与及出办在]|由)$/.test(text.slice(0, start).slice(-1)) &&
  HELD_THERE.test(text.slice(end, end + 16));

/** 我们|横坎头|是革命老区: three characters of a village of the text's town are hardly anything else. */
const standsAlone = (text: string, at: number, stem: string): boolean =>
  stem.length >= 3 &&
  /(?:^|[，。、；：！？\s“”《》的在到于从和与])$|(?:我们|咱们|走进|来到)$/.test(text.slice(Math.max(0, at - 2), at)) &&
  /^(?:$|[，。、；：！？\s“”是有的在人今去里建办种从把成将])/.test(text.slice(at + stem.length, at + stem.length + 1));

/** The towns that are named in full; a name that two towns bear counts for each. */
function namedTowns(named: readonly Toponym[]): Set<string> {
  const towns = new Set<string>();
  for (const { readings } of named) {
    const codes = readings.filter((r) => isTownCode(r.code) && r.form !== 'stem');
    if (codes.length <= 2) for (const { code } of codes) towns.add(code);
  }
  return towns;
}

const toStem = ({ code, stem }: GazetteerPlace, start: number): Toponym => ({
  surface: stem,
  start,
  end: start + stem.length,
  rule: 'village-stem',
  readings: [{ code, form: 'stem' }],
});
