import type { Article } from '#core/model.ts';

/** Where the headline and the lead end in an article's text. */
export interface Zones {
  titleEnd: number;
  leadEnd: number;
}

const weights = { title: 4, lead: 1.5, body: 1 };
/** A lead is the first sentences; longer first paragraphs go on beyond it. */
const LEAD = 120;

/** A text whose beginning is missing has no lead: its first words are some middle sentence. */
export function findZones({ text, titleEnd, truncated }: Article): Zones {
  const hasLead = truncated === 'none' || truncated === 'tail';
  return { titleEnd, leadEnd: hasLead ? Math.min(titleEnd + LEAD, text.length) : titleEnd };
}

export function zoneWeight({ titleEnd, leadEnd }: Zones, offset: number): number {
  if (offset < titleEnd) return weights.title;
  return offset < leadEnd ? weights.lead : weights.body;
}
