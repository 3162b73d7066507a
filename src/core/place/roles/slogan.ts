import type { NamedHere } from './named-here.ts';

const OPEN = /[“《「『]([^”》」』，。；！？\n]{0,12})$/;
const CLOSE = /^([^“《「『，。；！？\n]{0,12})[”》」』]/;

/** A bare name inside a short quotation or a title is part of a brand: “浙江有礼·首善|南湖|”, 《|大桥|文化》. */
export function isSlogan({ before, after, bare, toponym }: NamedHere): boolean {
  if (!bare) return false;
  const open = OPEN.exec(before);
  const close = CLOSE.exec(after);
  if (!open || !close) return false;
  const isWhole = open[1] === '' && close[1] === '';
  // “桐乡”: the name alone in quotes is just stressed, a title 《平湖》 is not
  return !(isWhole && before.endsWith('“')) && toponym.surface.length <= 3;
}
