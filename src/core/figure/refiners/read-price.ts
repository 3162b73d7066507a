/** Reads 块 as 元 where a price is told: 一根毛竹卖八九块 → 8 to 9 元; 32块地块 and 3块牌子 stay. */

import type { Draft, Refiner } from '#core/figure/draft.ts';
import { type ArticleReading, clauseBefore } from '#core/figure/reading.ts';
import { PRICE_BEFORE } from '#core/figure/tables/cues-money.ts';
import { quick } from '#core/text/quick-pattern.ts';

/** Nothing is counted behind it. */
const LAST = quick(/^(?:多|左右|上下|以上|出头)?(?:[，。；、！？”\n]|[一每](?:斤|天|个|只|亩|次|年|盒|箱|晚)|$)/);

export const readPrice: Refiner = (drafts, reading) =>
  drafts.map((draft) => (isPrice(draft, reading) ? { ...draft, unit: '元', kind: 'money', counts: false } : draft));

function isPrice({ unit, start, end }: Draft, reading: ArticleReading): boolean {
  return (
    unit === '块' && LAST.test(reading.text.slice(end, end + 6)) && PRICE_BEFORE.test(clauseBefore(reading, start))
  );
}
