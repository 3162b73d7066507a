import { OFFICE_SIGNATURE } from './lexicon.ts';
import { endsSentence } from './line-shape.ts';
import { readByline } from './read-byline.ts';
import { readNames } from './read-names.ts';

/** Who signed a text at its end, and where the signature starts. */
export interface Signature {
  at: number;
  authors: string[];
  credits: string[];
}

const BRACKETED = /[（【]([^（）【】]{2,60})[）】]\s*$/u;
const APART =
  /(?<=[。！？”])(?:[\s　]+[□■●▪]?|[□■●▪]|(?=(?:本报)?(?:记者|通讯员)\s))\s*((?:(?:本报|全媒体|融媒体?|见习)*(?:记者|通讯员)[\s：]*)?[\u3400-\u9fff][\u3400-\u9fff\s、]{1,20})$/u;

/** …村庄发展。（李昊）【编辑:朱延静】: the editor is none of the authors. */
const EDITOR = /\s*[（【[]\s*(?:责任)?(?:编辑|责编)[^（）【】[\]]{1,20}[）】\]]$/u;

/** …优化营商环境。(陈雨诗 何惠铭) · …新图景。（记者 李昊） · …。 记者 李昊; null without one. */
export function readSignature(text: string): Signature | null {
  if (/[。！？”，]$/u.test(text)) return null;
  const editor = EDITOR.exec(text.slice(-40));
  if (!editor) return readNamed(text);
  const at = text.length - editor[0].length;
  return readNamed(text.slice(0, at)) ?? { at, authors: [], credits: [] };
}

function readNamed(text: string): Signature | null {
  const from = Math.max(0, text.length - 70);
  const tail = text.slice(from);
  const bracketed = BRACKETED.exec(tail);
  const match = bracketed ?? APART.exec(tail);
  if (!match || from + match.index === 0) return null;
  if (bracketed && !endsSentence(tail.slice(0, match.index))) return null;
  const byline = readByline(match[1]!);
  if (byline) return { at: from + match.index, ...byline };
  const authors = bracketed ? readBracketed(match[1]!) : readSure(match[1]!);
  return authors && { at: from + match.index, authors, credits: [] };
}

function readSure(text: string): string[] | null {
  const names = readNames(text);
  return names?.sure ? names.names : null;
}

/** 章小雨 婺公宣 → both; 李昊 县民政局 → 李昊; 县民政局 → none, yet it signs. */
function readBracketed(text: string): string[] | null {
  if (NO_AUTHOR.test(text)) return [];
  if (PRESS_OFFICE.test(text)) return [text];
  const names = readNames(text);
  if (names?.likely) return names.names;
  const words = text.trim().split(/[\s、，]+/u);
  const persons = words.filter((word) => !OFFICE_SIGNATURE.test(word)).join(' ');
  if (persons === '') return [];
  return persons.length < text.trim().length ? readSure(persons) : null;
}

/** （作者单位：嘉善县委党校）, （据新华社）: no name in it is the author's. */
const NO_AUTHOR = /^(?:作者(?:单位|系|为)|据[\u3400-\u9fff]{2,8}$|来源：|转自|(?:本报|本网)?综合$)/u;

/** 婺公宣, 新萱, 嵊文: the press officers of an office under one short name. */
const PRESS_OFFICE = /^[\u3400-\u9fff]{1,3}[宣轩萱]$|^[^全上下原正课作图]文$/u;
