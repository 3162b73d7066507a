import { NO_VILLAGE_STEM } from './lexicon-words.ts';

/** Characters of verbs and particles, which no village is named with: 镇|进一步强化对|村, 街道|依托执法进|社区, 王店|支行在|村里. */
const VERBAL =
  /[进推促创施执依拓扎升做把让使由从往较很更最都也还又再就才已曾将要能会应须不没无未被给跟为因而但或若如即且并围绕聚焦助挥到在各]|整合|强化|落实|深入|通过|结合|积极|带动|开展|打造|完善|健全|服务/;

/** Can this, before 村 or 社区 and behind a place, name one that the gazetteer lacks? 隆全工业|社区; not 各|村, 未来|社区. */
export function isVillageStem(stem: string, suffix: string): boolean {
  if (NO_VILLAGE_STEM.test(stem) || /[镇乡县市区]|街道/.test(stem)) return false;
  // 府苑新村 is a housing estate
  if (suffix === '村' && stem.endsWith('新')) return false;
  const core = stem.replace(/工业$/, '');
  return core.length >= 1 && core.length <= 4 && !VERBAL.test(core);
}
