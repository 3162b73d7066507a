/** Half a unit: 半小时 → 0.5 小时, 半个月 → 0.5 月. 半天 and 半年 too; 上半年, 大半年 and 后半年 are left alone, 上传后半小时内 is not. */
import { type Draft, draftOf, NO_DRAFTS, type Recogniser } from '#core/figure/draft.ts';
import { matchesAt } from '#core/figure/find-signs.ts';
import { findUnit } from '#core/figure/find-unit.ts';

const HALF = /半(?<![个年天大多前上下过一]半)(?<!后半(?!个?小时[以之]?内))(?:个?(?:小时|月|钟头)|年|天)(?!前)/y;

export const recogniseHalf: Recogniser = ({ text, signs }) =>
  signs.half.length === 0
    ? NO_DRAFTS
    : matchesAt(text, signs.half, HALF).flatMap((match): Draft[] => {
        const start = match.index;
        const name = match[0].slice(1);
        const unit = findUnit(name === '月' ? '个月' : name, 0);
        if (!unit) return [];
        const half = { start, end: start + 1, value: 0.5, max: null, loose: false, bare: false } as const;
        return [draftOf('half', { ...half, script: 'chinese' }, unit, start + match[0].length)];
      });
