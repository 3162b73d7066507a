import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
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
  const commit = (percent: number) => {
    setDragged(null);
    setFilter({ confidence: percent / 100 });
  };
  return (
    <Slider
      className={styles.slider!}
      value={value}
      minValue={0}
      maxValue={95}
      step={5}
      onChange={(percent) => setDragged(percent / 100)}
      onChangeEnd={commit}
    >
      <Label>{common('facets.confidence')}</Label>
      <SliderOutput>{value === 0 ? t('anyConfidence') : t('leastConfidence', { percent: value })}</SliderOutput>
      <SliderTrack className={styles.track!}>
        <SliderThumb className={styles.thumb!} />
      </SliderTrack>
    </Slider>
  );
}
