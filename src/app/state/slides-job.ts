import { create } from 'zustand';
import { useView } from '#app/state/view-store.ts';

/** What scenes can be made into: editable slides, a picture of one, sheets of paper. */
export type SlidesKind = 'pptx' | 'png' | 'handout';

export interface SlidesJob {
  kind: SlidesKind;
  /** The scene of a picture, counted from 0. */
  at: number;
}

export type SlidesOutcome = { state: 'saved'; name: string } | { state: 'failed'; reason: string };

interface Slides {
  /** Null while nothing is made. */
  job: SlidesJob | null;
  outcome: SlidesOutcome | null;
  /** Has the page just come back from a job? Then the focus does too. */
  isBack: boolean;
}

export const useSlides = create<Slides>()(() => ({ job: null, outcome: null, isBack: false }));

/** The job takes the meeting's place on the screen: it goes through the scenes as that does. */
export function startSlides(job: SlidesJob): void {
  useSlides.setState({ job, outcome: null });
  useView.setState({ isPresenting: true });
}

export const endSlides = (outcome: SlidesOutcome | null) => useSlides.setState({ job: null, outcome, isBack: true });
