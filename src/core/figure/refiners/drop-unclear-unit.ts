/** Leaves out units that are something else without their cue: 38度 is heat, 95分 a mark only behind 得分; 用电3万度 stays. */
import { dropWhere } from '#core/figure/draft.ts';
import { clauseBefore } from '#core/figure/reading.ts';

const POWER = /电|能耗|光伏|充|发/;
const MARK = /(?:得分|评分|分值|总分|均分|考核|满意度|指数|成绩|测评|打分|积分|扣|加)[^，。]{0,6}$/;

export const dropUnclearUnit = dropWhere((draft, reading) => {
  const { text } = reading;
  if (text.slice(draft.number.end, draft.end).includes('度'))
    return !POWER.test(clauseBefore(reading, draft.start) + text.slice(draft.end, draft.end + 4));
  return draft.unit === '分' && !MARK.test(clauseBefore(reading, draft.start));
});
