import { DATELINE } from './lexicon.ts';
import { readByline } from './read-byline.ts';
import { isSureName } from './read-names.ts';

/** How a text opens that says who reports: the reporters, and where the text itself starts. */
export interface Dateline {
  names: string[];
  textAt: number;
}

const REPORTERS = /^\s*[（(【]([^）)】]{2,60})[）)】]\s*/u;
const OPEN_REPORTERS =
  /^\s*(?:(?:本报|全媒体|融媒体?|见习)*(?:记者|通讯员)[\s：:]*[\u3400-\u9fff]{2,3}(?:[\s、]+(?:通讯员[\s：:]*)?[\u3400-\u9fff]{2,3})*)(?:\s+|报道[\s：:，]*)/u;

/** Asked first: most texts have none of these. */
const MAY_HAVE = /^\s*[（(【]|[讯电息]/u;

/** 本报讯（记者 李昊）… and （记者 李昊）… lose the bracket; a dateline with a place in it stays text; null without one. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 40);
  if (!MAY_HAVE.test(head)) return null;
  const dateline = DATELINE.exec(head)?.[0] ?? '';
  const rest = text.slice(dateline.length, dateline.length + 80);
  const bracket = REPORTERS.exec(rest);
  const byline = bracket ? readByline(bracket[1]!) : null;
  if (bracket && byline)
    return { names: byline.authors, textAt: isBare(dateline) ? dateline.length + bracket[0].length : 0 };
  if (!dateline) return null;
  const open = OPEN_REPORTERS.exec(rest)?.[0];
  const names = open ? (readByline(open.replace(/报道[\s：:，]*$/u, ''))?.authors ?? []) : [];
  if (open && names.length > 0 && names.every(isSureName))
    return { names, textAt: isBare(dateline) ? dateline.length + open.length : 0 };
  return { names: [], textAt: 0 };
}

/** 本报讯 says nothing of the story; 浙江在线绍兴5月17日讯 says where and when. */
const isBare = (dateline: string): boolean => /^(?:本报|本网|本台)?讯?$/u.test(dateline);
