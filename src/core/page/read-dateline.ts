import { DATELINE } from './lexicon.ts';
import { readByline } from './read-byline.ts';
import { isSureName, readNames } from './read-names.ts';

/** How a text opens that says who reports: the reporters, and where the text itself starts. */
export interface Dateline {
  names: string[];
  textAt: number;
}

const REPORTERS = /^\s*[（【]([^）】]{2,60})[）】]\s*/u;
const OPEN_REPORTERS =
  /^\s*(?:(?:本报|全媒体|融媒体?|见习)*(?:记者|通讯员)[\s：]*[\u3400-\u9fff]{2,3}(?:[\s、]+(?:通讯员[\s：]*)?[\u3400-\u9fff]{2,3})*)(?:\s+|报道[\s：，]*)/u;

/** 本报讯 徐金星报道 近日，… */
const ONE_REPORTS = /^\s*([\u3400-\u9fff]{2,3})报道(?:\s+|[：，]\s*)/u;

/** Asked first: most texts have none of these. */
const MAY_HAVE = /^\s*[（【]|[讯电息]/u;

/** 本报讯（记者 李昊）… and （记者 李昊）… lose the bracket; a dateline with a place in it stays text; null without one. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 40);
  if (!MAY_HAVE.test(head)) return null;
  const dateline = DATELINE.exec(head)?.[0] ?? '';
  const rest = text.slice(dateline.length, dateline.length + 80);
  const bracket = REPORTERS.exec(rest);
  const names = bracket ? namesIn(bracket[1]!, dateline !== '') : null;
  if (bracket && names) return { names, textAt: isBare(dateline) ? dateline.length + bracket[0].length : 0 };
  if (!dateline) return null;
  const open = OPEN_REPORTERS.exec(rest)?.[0];
  const reporters = open ? (readByline(open.replace(/报道[\s：，]*$/u, ''))?.authors ?? []) : [];
  if (open && reporters.length > 0 && reporters.every(isSureName))
    return { names: reporters, textAt: isBare(dateline) ? dateline.length + open.length : 0 };
  const report = ONE_REPORTS.exec(rest);
  if (report && isSureName(report[1]!))
    return { names: [report[1]!], textAt: isBare(dateline) ? dateline.length + report[0].length : 0 };
  return { names: [], textAt: 0 };
}

/** 记者 李昊, and behind 本报讯 also 李昊 alone. */
function namesIn(bracket: string, told: boolean): string[] | null {
  const byline = readByline(bracket);
  if (byline) return byline.authors;
  const names = told ? readNames(bracket) : null;
  return names?.sure ? names.names : null;
}

/** 本报讯 says nothing of the story; 浙江在线绍兴5月17日讯 says where and when. */
const isBare = (dateline: string): boolean => /^(?:本报|本网|本台)?讯?$/u.test(dateline);
