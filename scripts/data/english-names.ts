import { TOWN_DIGITS } from '#core/division-code.ts';
import type { PublishedPlace } from '#core/files/schema.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { spellPlace } from './search-keys.ts';

/** What kind of place a name's ending says; longer endings stand before those that they end in. */
const ENDINGS: readonly (readonly [ending: string, english: string])[] = [
  ['经济技术开发区', 'Economic and Technological Development Zone'],
  ['高新技术产业开发区', 'High-tech Zone'],
  ['高新技术产业园区', 'High-tech Park'],
  ['经济开发区', 'Economic Development Zone'],
  ['畲族自治县', 'She Autonomous County'],
  ['自治县', 'Autonomous County'],
  ['旅游度假区', 'Tourist Resort'],
  ['度假区', 'Resort'],
  ['风景名胜区', 'Scenic Area'],
  ['风景区', 'Scenic Area'],
  ['景区', 'Scenic Area'],
  ['工业园区', 'Industrial Park'],
  ['产业园区', 'Industrial Park'],
  ['高新区', 'High-tech Zone'],
  ['经开区', 'Economic Development Zone'],
  ['开发区', 'Development Zone'],
  ['示范区', 'Demonstration Zone'],
  ['新区', 'New Area'],
  ['居民区', 'Residential Quarter'],
  ['园区', 'Park'],
  ['社区', 'Community'],
  ['街道', 'Subdistrict'],
  ['畲族乡', 'She Township'],
  ['畲族镇', 'She Town'],
  ['行政村', 'Village'],
  ['省', 'Province'],
  ['市', 'City'],
  ['县', 'County'],
  ['区', 'District'],
  ['镇', 'Town'],
  ['乡', 'Township'],
  ['村', 'Village'],
];

/** A place's name in English: 西塘镇 → Xitang Town. A name of one character keeps its ending: 新村 → Xincun Village. */
export function englishName(name: string): string {
  const [ending, english] = ENDINGS.find(([end]) => name.endsWith(end)) ?? ['', ''];
  const stem = name.slice(0, name.length - ending.length);
  const isShort = stem.length === 1 && ending.length === 1;
  return [spellWord(isShort ? name : stem), english].filter(Boolean).join(' ');
}

/** One word with a capital, ü as it is, an apostrophe where syllables would run together: 西安 → Xi'an. */
function spellWord(name: string): string {
  const [first = '', ...others] = spellPlace(name).map((syllable) => syllable.replace('v', 'ü'));
  const word = first + others.map((syllable) => (/^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `data/place-names.json`: the places down to the towns and all that items name, with their English names, in the order of the Chinese. */
export function placeNamesFile(gazetteer: Gazetteer, named: ReadonlySet<string>): string {
  const known = gazetteer.rows.filter(([code]) => code.length <= TOWN_DIGITS).map(([, name]) => name);
  const rows = [...new Set([...known, ...named])].sort().map((name) => JSON.stringify([name, englishName(name)]));
  return `{"names":[\n${rows.join(',\n')}\n]}\n`;
}

/** The names in a place, from the province down. */
export const namesOf = ({ province, city, county, town, village }: PublishedPlace): string[] =>
  [province, city, county, town, village].filter((name) => name !== null);
