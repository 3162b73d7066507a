import { pinyin } from 'pinyin-pro';
import { TOWN_DIGITS } from '#core/division-code.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { READINGS } from './readings.ts';

/** The places that the search box knows, one a line: down to the towns, and the villages that items lie in. */
export function searchFile(
  gazetteer: Gazetteer,
  aliases: Readonly<Record<string, readonly string[]>>,
  reported: ReadonlySet<string>,
): string {
  const rows = gazetteer.rows
    .filter(([code]) => (code.length <= TOWN_DIGITS || reported.has(code)) && !gazetteer.isPseudo(code))
    .map(([code, name]) => [code, name, spellPlace(name).join(' '), ...(aliases[code] ?? [])]);
  return `{"places":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}

/** A place name's syllables without tones: 乐清市 → yue, qing, shi; ü is v, as it is typed. */
export function spellPlace(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  for (const [surface, ...reading] of READINGS.toReversed())
    for (let at = name.indexOf(surface); at >= 0; at = name.indexOf(surface, at + 1))
      syllables.splice(at, reading.length, ...reading);
  return syllables;
}
