import { type Byline, readByline } from './read-byline.ts';
import { readNames } from './read-names.ts';

/** A picture credit at the end of a line: where it starts there, and whom it names. */
export interface Credit {
  at: number;
  authors: string[];
  credits: string[];
}

const BRACKETED = /（([^（）]{2,40})）$/u;
const TAKEN = /\s*[/／]?\s*(?:摄影报道|摄影|摄|供图|绘图|制图)$/u;
const PROVIDED =
  /(?:(?:本[文版]|文[内中])?(?:图片|照片|配图|图)(?:均?由|来自|来源于?|[：／/])+\s*([\u3400-\u9fff“”]{2,20}?)(?:提供|供图)?|([\u3400-\u9fff“”]{2,16}?)\s*(?:供图|提供(?:图片|照片)?|供稿供图))$/u;

const ONLY_CUE = /^[（\s]*(?:特约|本报|专业|业余|实习|见习|首席)?摄影(?:报道)?$/u;

/** What a credit ends in; most lines end in a full stop. */
const LAST = new Set('）)摄影道图供片');

/** 冯玉坤 摄 · （新兴社区供图） · 图片由同济浙院提供, behind a caption or alone; null without one. */
export function readCredit(text: string): Credit | null {
  if (!LAST.has(text.at(-1) ?? '')) return readLed(text);
  const bracketed = BRACKETED.exec(text.slice(-60));
  if (bracketed) {
    const at = Math.max(0, text.length - 60) + bracketed.index;
    return readInner(bracketed[1]!, at);
  }
  return readTaken(text) ?? readProvider(text.slice(-60), Math.max(0, text.length - 60));
}

/** …晾晒柿饼。摄影：张三, …晾晒柿饼。 图/文 张三: the cue stands before the names. */
function readLed(text: string): Credit | null {
  const from = Math.max(0, text.length - 30);
  const match = LED.exec(text.slice(from));
  const byline = match && readByline(match[1]!);
  // 文/张三 图/李四 is a by-line
  const isPicture = byline?.authors.every((name) => byline.credits.includes(name));
  return match && byline && isPicture && !readByline(text) ? { at: from + match.index, ...byline } : null;
}

const LED =
  /(?<=[。\s])((?:(?:摄影|供图|图|摄)\s*[：／/]|图[/／]文|文[/／]图|图文[：\s])\s*[\u3400-\u9fff][\u3400-\u9fff\s、]{1,12})$/u;

/** （资料图片）, （效果图）: nobody is named. */
const UNNAMED = /^(?:资料图片?|效果图|示意图|图片来自网络|AI生成图?)$/u;

/** Does a by-line say who wrote, beside who took the picture? */
export const tellsWriter = (text: string): boolean => /文|撰|采写|报道/u.test(text);

/** Who stands behind 摄 in a picture's brackets took it, whatever they are else: （记者 甲 通讯员 乙 摄）. */
const allTook = ({ authors, credits }: Byline): Byline => ({
  authors: [],
  credits: [...new Set([...authors, ...credits])],
});

/** （新兴社区供图） · （记者 张三 摄） */
function readInner(inner: string, at: number): Credit | null {
  if (UNNAMED.test(inner)) return { at, authors: [], credits: [] };
  const byline = readByline(inner);
  if (byline && byline.credits.length > 0) return { at, ...(tellsWriter(inner) ? byline : allTook(byline)) };
  const provider = PROVIDED.exec(inner);
  if (!provider || provider.index > 0) return null;
  return { at, authors: [], credits: [provider[1] ?? provider[2]!] };
}

/** …荣获前八名。|通讯员柳庭和 记者孟万成 摄 */
const BEHIND_STOP = /[。！？”]\s*((?:[^。！？”，]{0,8})(?:记者|通讯员)[^。！？”，]{2,40})$/u;

/** Names run back from 摄 over spaces: 志愿者搬运凉茶 冯玉坤 摄 → 冯玉坤. */
function readTaken(text: string): Credit | null {
  // 特约摄影, its name on the line below
  if (ONLY_CUE.test(text)) return { at: 0, authors: [], credits: [] };
  const cue = TAKEN.exec(text.slice(-40));
  if (!cue) return null;
  const whole = readByline(text);
  if (whole && whole.credits.length > 0) return { at: 0, ...whole };
  const behind = BEHIND_STOP.exec(text.slice(-60))?.[1];
  const told = behind ? readByline(behind) : null;
  if (behind && told && told.credits.length > 0)
    return { at: text.length - behind.length, ...(tellsWriter(behind) ? told : allTook(told)) };
  const until = Math.max(0, text.length - 40) + cue.index;
  const words = [...text.slice(Math.max(0, until - 30), until).matchAll(/[^\s、。！？，；：”]+/gu)].slice(-6);
  let best: Credit | null = null;
  for (let i = words.length - 1; i >= 0; i--) {
    const at = Math.max(0, until - 30) + words[i]!.index;
    const names = readNames(text.slice(at, until));
    // 应 乐: the second half of a name is none yet
    if (!names && words[i]![0].length === 1) continue;
    if (!names) break;
    const apart = at === 0 || /[\s。！？]/u.test(text[at - 1]!);
    if (apart && (names.sure || i === words.length - 1))
      best = { at: beforeCue(text, at), authors: [], credits: names.names };
  }
  return best;
}

/** …前去参观。 记者 冯玉坤 摄: the cue belongs to the credit. */
function beforeCue(text: string, at: number): number {
  return (
    at -
    (/(?:本报|全媒体|见习|特约|融媒体?)*(?:记者|通讯员)\s*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ??
      0)
  );
}

/** 董涵冰 图片由同济浙院提供: the names before it wrote the caption. */
function readProvider(tail: string, from: number): Credit | null {
  const match = PROVIDED.exec(tail);
  const provider = match?.[1] ?? match?.[2];
  if (!match || !provider || !(match[1] ? /(?:提供|供图)$/u.test(match[0]) : /供图/u.test(match[0]))) return null;
  const at = from + match.index;
  const before = from === 0 ? readNames(tail.slice(0, match.index)) : null;
  if (before) return { at: 0, authors: before.names, credits: [provider] };
  return at === 0 || /[\s。！？]/u.test(tail[match.index - 1]!) ? { at, authors: [], credits: [provider] } : null;
}
