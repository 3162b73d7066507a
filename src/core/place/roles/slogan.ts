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

const PROGRAMME =
  /(?:美丽|平安|清廉|法治|数字|文明|健康|幸福|智慧|品质|活力|魅力|和谐|诚信|书香|无废|信用|最美|善美|红色|生态)$/;

/** 美丽|嘉善|建设, 平安|平湖|: the name of a programme, told of wherever in the county a story is. */
export const isProgramme = ({ before, bare }: NamedHere): boolean => bare && PROGRAMME.test(before);
