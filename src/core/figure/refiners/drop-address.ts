/** Leaves out house numbers: 中山路128号3幢2单元, 幸福小区5幢; 拆除危房3幢 stays. */

import type { Drop } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const HOUSES: ReadonlySet<string> = new Set(['幢', '栋', '座', '层', '间', '组', '排', '道']);
const ADDRESS = quick(/(?:\d号|号楼|小区|花园|花苑|公寓|新村|家园|\d幢|\d单元|第?\d+弄)$/);

export const dropAddress: Drop = ({ unit, start }, { text }) =>
  HOUSES.has(unit) && ADDRESS.test(text.slice(Math.max(0, start - 6), start));
