/**
 * Leaves out units that are something else without their cue: 38度 is heat, 95分 a mark only behind 得分, 三方 are
 * parties, 10路 is a bus; 用电3万度, 清淤3万方 and 摄像头210路 stay.
 */

import type { Drop } from '#core/figure/draft.ts';
import { clauseBefore, sentenceBefore } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';

const POWER = quick(/电|能耗|光伏|充|发/);
const VOLUME = quick(/[水土石沙砂泥渣淤料气]|垃圾|混凝土|木材|容量|体积|苗/);
const MARK = quick(/(?:得分|评分|分值|总分|均分|考核|满意度|指数|成绩|测评|打分|积分|扣|加)[^，。]{0,6}$/);

const SIGNAL = quick(/摄像|监控|视频|探头|鹰眼|信号|感知/);

export const dropUnclearUnit: Drop = (draft, reading) => {
  const { text } = reading;
  if (draft.unit !== '季度' && text.slice(draft.number.end, draft.end).includes('度'))
    return !POWER.test(sentenceBefore(reading, draft.start).slice(-40) + text.slice(draft.end, draft.end + 4));
  if (text[draft.number.end] === '方')
    return (
      (draft.script === 'chinese' && draft.value < 10) ||
      !VOLUME.test(sentenceBefore(reading, draft.start) + text.slice(draft.end, draft.end + 4))
    );
  // 十九峰 are hills
  if (draft.unit === '峰') return !reading.text.includes('驼');
  if (draft.unit === '路')
    return !SIGNAL.test(clauseBefore(reading, draft.start).slice(-16) + text.slice(draft.end, draft.end + 8));
  return draft.unit === '分' && !MARK.test(clauseBefore(reading, draft.start));
};
