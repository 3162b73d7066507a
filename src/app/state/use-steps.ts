import { startTransition, useEffect, useState } from 'react';

/** Counts up to `last` once `isReady`, a step after each that is on the screen: what is large comes part by part, and the page answers in between. */
export function useSteps(isReady: boolean, last: number): number {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (isReady && step < last) startTransition(() => setStep(step + 1));
  }, [isReady, step, last]);
  return isReady ? step : 0;
}
