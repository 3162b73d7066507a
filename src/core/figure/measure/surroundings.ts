import type { Draft } from '#core/figure/draft.ts';
import type { Reading } from '#core/figure/reading.ts';
import type { FigureKind, Nature } from '#core/model.ts';
import type { NounBefore } from './noun-before.ts';

export interface Measured {
  measure: string;
  /** The counted noun directly beside the quantity, part of a count's surface. */
  adjacent: { side: 'before' | 'after'; noun: string } | null;
}

/** The figure told just before, whose words a later one may leave out (收集企业问题132个，已解决115个). */
export interface Told {
  measure: string;
  unit: string;
  kind: FigureKind;
  nature: Nature;
  end: number;
}

/** What the measuring rules look at. */
export interface Surroundings {
  draft: Draft;
  reading: Reading;
  /** The clause up to the quantity, behind the last place name and the last figure. */
  clause: string;
  readonly before: NounBefore;
  after: string;
  /** The figure told before in the same sentence. */
  told: Told | null;
}
