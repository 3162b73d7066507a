import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setFilter, useView } from '#app/state/view-store.ts';
import styles from './confidence-filter.module.css';

/** The least certainty of an item's place. The view changes when the thumb is let go, so that back undoes it in one step. */
export function ConfidenceFilter() {
  const { t } = useTranslation('filters');
  const { t: common } = useTranslation();
  const least = useView((view) => view.filter.confidence);
  const [dragged, setDragged] = useState<number | null>(null);
  const value = Math.round((dragged ?? least) * 100);
  const inWords = value === 0 ? t('anyConfidence') : t('leastConfidence', { percent: value });
  const commit = () => {
    if (dragged !== null) setFilter({ confidence: dragged });
    setDragged(null);
  };
  return (
    <label className={styles.slider}>
      <span>{common('facets.confidence')}</span>
      <span aria-hidden>{inWords}</span>
      <input
        type="range"
        min={0}
        max={95}
        step={5}
        value={value}
        aria-label={common('facets.confidence')}
        aria-valuetext={inWords}
        onChange={(event) => setDragged(Number(event.target.value) / 100)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
    </label>
  );
}
