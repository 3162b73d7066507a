import { COUNTED, DEEDS, LEADING, MEASURED, RECKONED_BY, TRAILING } from '#core/query/tables/measure-words.ts';

/**
 * What a measure is at bottom, so that alike ones can be laid beside each other: 走访规上企业 and 重点企业调研走访 → 走访企业,
 * 全行县域贷款总量 → 贷款总量, 信访办结率 → 办结率. A phrase that no rule knows is its own stem.
 */
export function measureStem(measure: string): string {
  const phrase = strip(measure.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, ''));
  for (const rule of RULES) {
    const stem = rule(phrase);
    if (stem !== undefined) return stem;
  }
  return phrase;
}

function strip(phrase: string): string {
  const front = LEADING.find((word) => phrase.startsWith(word) && phrase.length > word.length);
  if (front) return strip(phrase.slice(front.length));
  const behind = TRAILING.find((word) => phrase.endsWith(word) && phrase.length > word.length);
  return behind ? strip(phrase.slice(0, -behind.length)) : phrase;
}

type StemRule = (phrase: string) => string | undefined;

/** 群众诉求办结率 → 办结率; a rate that rises is another thing than the rate: 参与率提升 */
const rate: StemRule = (phrase) =>
  /\p{Script=Han}{2}[效利税频概]?率(?:提升|提高|上升|增长|下降|降低)?$/u.exec(phrase)?.[0];

/** 项目总投资 → 总投资, 葡萄种植户每年收入 → 每年收入 */
const measured: StemRule = (phrase) => {
  const head = MEASURED.find((word) => phrase.endsWith(word));
  const per = head && RECKONED_BY.find((word) => phrase.includes(word));
  return head && (per && !head.startsWith(per) ? `${per}${head}` : head);
};

/** 排查各类矛盾纠纷 → 排查纠纷; what is done may stand behind: 重点企业走访 → 走访企业 */
const deed: StemRule = (phrase) => {
  for (const [stem, words] of Object.entries(DEEDS)) {
    const word = words.find((known) => phrase.startsWith(known) || phrase.endsWith(known));
    if (word === undefined) continue;
    const object = phrase.startsWith(word) ? phrase.slice(word.length) : phrase.slice(0, -word.length);
    const counted = COUNTED.find((noun) => object.endsWith(noun) || (phrase.endsWith(word) && object.includes(noun)));
    return counted && `${stem}${counted}`;
  }
  return undefined;
};

/** 有就业意愿的残疾人 → 残疾人 */
const behindOf: StemRule = (phrase) => {
  const head = /的([^的]{2,})$/u.exec(phrase)?.[1];
  return head && measureStem(head);
};

/** The first that knows the phrase decides: what is measured tells more than what is done. */
const RULES: readonly StemRule[] = [rate, measured, deed, behindOf];
