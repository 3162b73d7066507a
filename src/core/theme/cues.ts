import type { CueTables } from './cue-table.ts';
import { businessCues, financeCues, industryCues } from './cues-economy.ts';
import { digitalCues, gridCues, serviceCues } from './cues-governance.ts';
import { elderlyCues, healthCues, talentCues } from './cues-livelihood.ts';
import { integrityCues, partyCues } from './cues-party.ts';
import { prosperityCues, ruralCues } from './cues-prosperity.ts';
import { civilityCues, safetyCues } from './cues-society.ts';

/** The language of local-government news, theme by theme. */
export const cueTables: CueTables = {
  digital: digitalCues,
  grid: gridCues,
  service: serviceCues,
  prosperity: prosperityCues,
  rural: ruralCues,
  business: businessCues,
  industry: industryCues,
  finance: financeCues,
  health: healthCues,
  elderly: elderlyCues,
  talent: talentCues,
  safety: safetyCues,
  civility: civilityCues,
  party: partyCues,
  integrity: integrityCues,
};
