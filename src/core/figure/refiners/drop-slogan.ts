/** Leaves out counted slogans: 六个一, 三个率先, 两个维护, 四个到位, 千名干部助千企. */

import type { Drop } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const SLOGAN_BEHIND = quick(
  /^(?:一(?![个家条项万千百十])|率先|维护|确保|坚持|到位|统一|不准|严禁|必须|必|零|全覆盖|自信|意识|全面|面向|结合|转变|提升(?!了)|强化|聚焦|突出|加强|更加|先行|示范(?!点|区|村|户)|不变|不能|不出|不减|清楚|明确|同步|优先|打造|着力|率|带头|注重|表率|满意|突破(?!口)|对照|责任|为|再|凡是|允许|区分开来|最(?=[，。”、]))/,
);

export const dropSlogan: Drop = ({ unit, script, value, end, approx, bare, kind }, { text }) => {
  if (approx) return false;
  // 年营业额百万元 ends its clause, 千元田 and 亿元村 are names
  if (bare) return kind !== 'area' && !(kind === 'money' && /^(?:[，。；、！？\n]|$)/.test(text.slice(end)));
  return (
    script === 'chinese' &&
    value <= 20 &&
    (unit === '个' || unit === '项') &&
    SLOGAN_BEHIND.test(text.slice(end, end + 4))
  );
};
