import type { Clue } from './clue.ts';

const QUANTIFIED =
  /^[\d.,，%％‰万亿千百十余多年月日时分元个人名位户家件项次条亩吨公平米厘亿岁级届版栋座处辆台套场所支间号期层吋倍斤度线至\-—~–]/u;

/** A number goes on with its digits or its unit: 辖区26|个居民小区; 升级成3.0|版本. */
export const numberOverCut: Clue = {
  name: 'number',
  weigh({ before, after }) {
    if (!/[\d.]$/u.test(before)) return /^[%％‰]/u.test(after) ? -4 : 0;
    return QUANTIFIED.test(after) ? 2.5 : -2;
  },
};
