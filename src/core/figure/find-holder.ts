/** Whose own figure it is, where that is a firm and no place: 浙江盛威安防科技有限公司|的销售额已经达到1.5亿元. */

import type { Draft } from './draft.ts';
import { type ArticleReading, sentenceBefore } from './reading.ts';

const ENDING = '(?:公司|集团|合作社|联合社|家庭农场|支行|分行|农商行|农商银行|[药纺纸茶糖酒器具料品械服饰鞋袜]厂)';
/** Without one of these no firm is told of: asked first, for most sentences have none. */
const SIGN = /公司|集团|作社|联合社|农场|[支分该商]行|银行|厂|企业/u;
/** At the head of a clause, before what it does or has; one of a list (甲公司、乙公司等20家企业) has no figure of its own. */
const NAMED = new RegExp(
  `(?<=^|[，：“”的\\s])([^，：“”、。；\\s\\d的是]{2,24}?${ENDING})(?=的|[，已共全正现每年累实拥产通推投设开建研]|今年|去年|目前|先后|自)`,
  'gu',
);
/** The firm told of before: 公司|现有员工500人, 该厂|年产值2亿元. */
const PRONOUN =
  /(?<=^|[，：“”；\s])(?:截至目前，?|目前|今年|去年|如今|现在)?((?:该|我们)(?:公司|企业|厂|行|合作社|农场|集团)|公司|企业)(?=现|年|累|已|的|共|拥|今|去|总|实|每)/u;
/** What is done with a firm is not done by it: 找来|食品厂, 成立|强村公司, 为|某公司|发放贷款. */
const DONE_WITH =
  /^[为给向让帮与和由对从在并又]|助力|支持|引进|引入|走访|走进|联合|依托|组织|指导|协助|成立|注册|找来|运用|牵头|交给|委托|帮助/u;

/** The name of the firm as printed, or the word that stands for it where it is not named before. */
export function findHolder(draft: Draft, reading: ArticleReading): string | undefined {
  const before = sentenceBefore(reading, draft.number.start);
  if (!SIGN.test(before)) return;
  const named = lastNamed(before);
  if (named) return named;
  const pronoun = PRONOUN.exec(before)?.[1];
  return pronoun && (lastNamed(reading.text.slice(reading.bodyStart, draft.number.start)) ?? pronoun);
}

function lastNamed(text: string): string | undefined {
  let last: string | undefined;
  for (const [, name] of text.matchAll(NAMED)) if (!DONE_WITH.test(name!)) last = name;
  return last;
}
