import { sentenceBefore } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import type { Surroundings } from './surroundings.ts';

const GIVEN = quick(
  /^的?(?:标准|比例|额度)?(?:给予|予以|进行|的)?(?:一次性)?(?:资金|财政)?(补助|补贴|奖励|奖补|资助|支持|扶持|贴息|减免|返还)/,
);
const GIVING = quick(/(?:给予|予以|享受|减免|补助|补贴|奖励)(?:了|最高|不超过|至多|最多|约|近)*$/);
const BASE = quick(/(?:按照?|以)([^，。]{2,14})的(?:最高|不超过)?$/);
/** 镇里按|30%|给予补助 */
const BY = quick(/按照?$/);
const TO_WHAT = quick(/对([^，。；]{2,30})(?:，|给予|予以)(?:最高|不超过)*$/);
const HEAD = quick(/^.*[的、](?=..)/);

/** 对首店装修给予|不超过30%|的补助 → 首店装修补助比例; 按设备投入的|15%|予以补助 → 设备投入补助比例. '' where nothing is granted. */
export function nameGrantShare({ draft, clause, rest, reading }: Surroundings): string {
  if (draft.kind !== 'percent') return '';
  const given = GIVEN.exec(rest)?.[1];
  const base = given && BASE.exec(clause)?.[1];
  if (base) return `${keepEnd(base, 4)}${given}比例`;
  if (given && BY.test(clause)) return `${given}比例`;
  if (!given || !GIVING.test(clause)) return '';
  const what = TO_WHAT.exec(sentenceBefore(reading, draft.start))?.[1] ?? '';
  return `${keepEnd(HEAD.cut(what), 6)}${given}比例`;
}
