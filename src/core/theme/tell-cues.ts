import type { CueHit } from './cue-index.ts';
import { type Zone, type Zones, zoneAt } from './zones.ts';

/** One cue word of a theme and every place where the article tells it. */
export interface ToldCue {
  cue: CueHit['cue'];
  /** In the order of the text, with the zones where they stand. */
  hits: CueHit[];
  zones: Zone[];
}

/** The hits of one theme by word: 网格员 told three times is one telling of three hits. */
export function tellCues(hits: readonly CueHit[], zones: Zones): ToldCue[] {
  const tellings = new Map<CueHit['cue'], ToldCue>();
  for (const hit of hits) {
    const telling = tellings.get(hit.cue);
    if (telling) {
      telling.hits.push(hit);
      telling.zones.push(zoneAt(zones, hit.start));
    } else tellings.set(hit.cue, { cue: hit.cue, hits: [hit], zones: [zoneAt(zones, hit.start)] });
  }
  return [...tellings.values()];
}
