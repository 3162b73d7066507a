/** Names what was paid or earned where only a short verb tells it: 叶子能卖|80元 → 叶子售价, 修路花了|6万 → 修路花费. */

import { findNounBefore } from '#core/figure/measure/noun-before.ts';
import { trimMeasure } from '#core/figure/measure/trim-measure.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';

const DEAL = quick(
  /(?<![多少热外专买拍])([卖捐花掏罚欠赔借收]|贷(?=[了到出下])|省(?=[下了出])|拿(?=出))(?:了|到|出|得|上|下|去)?(?:[超近约]|超过)?$/,
);
const NAMES: Readonly<Record<string, string>> = {
  卖: '销售额',
  捐: '捐款',
  花: '花费',
  掏: '支付',
  罚: '罚款',
  欠: '欠款',
  赔: '赔款',
  借: '借款',
  贷: '贷款',
  拿: '出资',
  收: '收费',
  省: '节省',
};
/** What is sold by weight or piece has a price: 每斤卖|20元, 卖|3元|一斤. */
const PRICED = quick(/[每一\d](?:公斤|斤|吨|只|根|条|盒|箱|亩|件|份|颗)|[每一]个(?:[能可就也只都要]|可以)*卖|亩$/);
const BY_PIECE = quick(/^一(?:斤|公斤|吨|只|根|条|盒|箱|亩|件|份|个|杯|碗|瓶|张|把)/);
/** 收到|1.2万元|理赔款: nobody charged it. */
const RECEIVED = quick(/^收[到得]/);
const INSIDE_WORD = quick(/(?:[吸回验签增营税招接征创丰秋]收|募捐|外卖|开花|[卖种养赏插鲜棉]花|拖欠)$/);

/** `whole` is all of the clause before the sum, `rest` what stands behind it. */
export function nameDeal(clause: string, whole: string, rest: string): string {
  const deal = DEAL.exec(clause);
  if (!deal || RECEIVED.test(deal[0]) || INSIDE_WORD.test(clause.slice(0, deal.index + 1))) return '';
  const before = clause.slice(0, deal.index).replace(/(?:能|可以?|就|也|只|都|会|要)+$/, '');
  const name = deal[1] === '卖' && (PRICED.test(whole) || BY_PIECE.test(rest)) ? '售价' : NAMES[deal[1]!]!;
  const { verb, noun } = findNounBefore(before);
  return keepEnd(trimMeasure(verb + noun).replace(/^一(?:[个家根只]|人$)/, ''), 10) + name;
}
