/** Leaves out house numbers: 中山路128号3幢2单元, 幸福小区5幢, 3幢李阿婆家; 拆除危房3幢 stays. */

import type { Drop } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const HOUSES: ReadonlySet<string> = new Set(['幢', '栋', '座', '层', '间', '组', '排', '道']);
const ADDRESS = quick(/(?:\d号|号楼|小区|花园|花苑|公寓|新村|家园|\d幢|\d单元|第?\d+弄)$/);

/** Somebody's home there. */
const HOME = quick(
  /^(?:楼)?(?:的)?[\u3400-\u9fff]{1,4}(?:阿[姨婆公伯]|大[爷妈伯娘]|奶奶|爷爷|老伯|先生|女士|师傅)家?|^\d{3,4}室/,
);

export const dropAddress: Drop = ({ unit, start, end }, { text }) =>
  HOUSES.has(unit) && (ADDRESS.test(text.slice(Math.max(0, start - 6), start)) || HOME.test(text.slice(end, end + 9)));
