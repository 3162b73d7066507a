import type { Level } from '#core/model.ts';

/** Names of administrative divisions, by the level of their code: 西塘镇, 柳城畲族镇, 景宁畲族自治县. */

const PEOPLES = '畲|回|满|土家|苗|侗|瑶|壮|彝|藏|白|傣|蒙古|维吾尔|哈萨克|朝鲜|黎|羌|布依|仡佬';
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族?)+自治[州县区]$`);
const ETHNIC_TOWN = new RegExp(`(?:(?:${PEOPLES})族)+(镇|乡)$`);

/** A name without its kind, as it is said and typed: 庆元县 → 庆元, 柳城畲族镇 → 柳城; the name itself where less than two characters would be left. */
export function stemOfName(name: string, level: Level): string {
  const stem = cutKind(name, level);
  return stem.length >= 2 ? stem : name;
}

function cutKind(name: string, level: Level): string {
  if (level === 'province') return name.replace(/(省|市|(维吾尔|壮族|回族)?自治区|特别行政区)$/, '');
  if (level === 'city') return name.replace(AUTONOMOUS, '').replace(/(市|地区|盟)$/, '');
  if (level === 'county') return name.replace(AUTONOMOUS, '').replace(/(县|市|区|旗)$/, '');
  if (level === 'town') return name.replace(ETHNIC_TOWN, '').replace(/(镇|街道|乡)$/, '');
  return name.replace(/(村|社区)$/, '');
}
