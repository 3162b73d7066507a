import type { Article } from '#core/model.ts';

export type Zone = 'title' | 'lead' | 'body';

/** Where the headline and the lead end in an article's text. */
export interface Zones {
  titleEnd: number;
  leadEnd: number;
}

/** A lead is the first sentences; long first paragraphs go on beyond it. */
const LEAD = 120;

/** A text whose beginning is missing has no lead: its first words are some middle sentence. */
export function findZones({ titleEnd, truncated }: Article): Zones {
  const hasLead = truncated === 'none' || truncated === 'tail';
  return { titleEnd, leadEnd: hasLead ? titleEnd + LEAD : titleEnd };
}

export function zoneAt({ titleEnd, leadEnd }: Zones, offset: number): Zone {
  if (offset < titleEnd) return 'title';
  return offset < leadEnd ? 'lead' : 'body';
}
