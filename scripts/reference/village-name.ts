/**
 * Official short names of villages and neighbourhoods.
 *
 * The statistics bureau lists committees, in many spellings; newspapers write the place. Endings seen in Zhejiang
 * (25,547 units): 村委会 15,633 · 社区 3,599 · 村村委会 2,430 · 社区居委会 1,550 · 村村民委员会 1,236 · 居委会 489 ·
 * 村 278 · 村民委员会 130 · 社区居民委员会 122 · 生活区 49 · 居民委员会 24 · 管理区 6 · 村村委员会 1.
 * Elsewhere also 嘎查委会 and slips such as 村民委会会 or 社区居民委员; the few others (…家委会, …生产队) stay as listed.
 */

const committee = '(?:委员?会+员?|委员?)$';
/** 东盛社区居民委员会, 邓家居委会, 四道口居民居委会. */
const residents = new RegExp(`(?:社区)?(?:居民)?居民?${committee}`);
/** One 村 before the committee belongs to the name: 新丰村村委会 → 新丰 + 村, but 横村村村委会 → 横村 + 村. */
const villagers = new RegExp(`村?村民?${committee}`);
/** Units that already say what they are: 莲兴社区村委会, 茂力格尔嘎查委会. */
const namedUnit = new RegExp(`(社区|嘎查)村?民?${committee}`);
/** 东青社区居委会（含东青村村委）: the note is not part of the name; 艾溪（西湖）社区 keeps its own. */
const note = /(委员?会)[（(][^（()）]*[）)]$/;

/** @returns 礼庙村, 东盛社区; odd units keep their listed name (望海岗茶场生活区). */
export function villageShortName(listed: string): string {
  const name = listed.trim().replace(note, '$1');
  if (namedUnit.test(name)) return name.replace(namedUnit, '$1');
  if (residents.test(name)) return `${name.replace(residents, '')}社区`;
  if (!villagers.test(name)) return name;
  const stem = name.replace(villagers, '');
  // 沈冠村村委会村委会 is one committee typed twice.
  return villagers.test(stem) ? villageShortName(stem) : `${stem}村`;
}
