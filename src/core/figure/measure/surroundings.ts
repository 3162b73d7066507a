import type { Draft } from '#core/figure/draft.ts';
import { type ArticleReading, clauseAfter } from '#core/figure/reading.ts';
import type { FigureKind, Nature } from '#core/model.ts';
import { findNounBefore, type NounBefore } from './noun-before.ts';

/** The figure told just before, whose words a later one may leave out (收集企业问题132个，已解决115个). */
export interface Told {
  measure: string;
  unit: string;
  kind: FigureKind;
  nature: Nature;
  end: number;
}

type SurroundingsGiven = Pick<Surroundings, 'draft' | 'reading' | 'clause' | 'after' | 'told' | 'earlier'>;

/** What the measuring rules look at. The noun before the quantity is looked for when asked for: most counts have theirs behind them. */
export class Surroundings {
  readonly draft: Draft;
  readonly reading: ArticleReading;
  /** The clause up to the quantity, behind the last place name and the last figure. */
  readonly clause: string;
  /** The noun phrase behind the quantity. */
  readonly after: string;
  /** The figure told before in the same sentence. */
  readonly told: Told | null;
  /** All figures before, in the order of the text. */
  readonly earlier: readonly Told[];
  #before: NounBefore | null = null;

  constructor({ draft, reading, clause, after, told, earlier }: SurroundingsGiven) {
    this.draft = draft;
    this.reading = reading;
    this.clause = clause;
    this.after = after;
    this.told = told;
    this.earlier = earlier;
  }

  /** Noun and verb before the quantity. */
  get before(): NounBefore {
    this.#before ??= findNounBefore(this.clause);
    return this.#before;
  }

  /** The clause behind the quantity. */
  get rest(): string {
    return clauseAfter(this.reading, this.draft.end);
  }
}
