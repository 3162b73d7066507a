import styles from './range-slider.module.css';
import { LABELS, MARGIN } from './strip-chart.tsx';

/** Two positions on an axis, 0–1. */
export type Ends = readonly [from: number, to: number];

/** Arrow keys go a hundredth of the axis. */
const STEPS = 100;

interface RangeSliderProps {
  ends: Ends;
  /** What the two thumbs are, and what they say. */
  labels: readonly [from: string, to: string];
  texts: readonly [from: string, to: string];
  /** Whether names stand left of the axis, under which it lies. */
  isGrouped: boolean;
  change: (ends: Ends) => void;
  /** Mouse, finger or key is let go. */
  commit: () => void;
}

/** Two thumbs under a strip, at the values above them. */
export function RangeSlider({ ends, labels, texts, isGrouped, change, commit }: RangeSliderProps) {
  const [from, to] = ends;
  const move = (thumb: 0 | 1, position: number) =>
    change(thumb === 0 ? [Math.min(position, to), to] : [from, Math.max(position, from)]);
  return (
    <div
      className={styles.slider}
      style={{ marginLeft: beside(isGrouped ? LABELS + MARGIN : MARGIN), marginRight: beside(MARGIN) }}
    >
      <span className={styles.track}>
        <i style={{ left: `${from * 100}%`, right: `${(1 - to) * 100}%` }} data-whole={from <= 0 && to >= 1} />
      </span>
      {([0, 1] as const).map((thumb) => (
        <input
          key={thumb}
          type="range"
          min={0}
          max={STEPS}
          step={1}
          value={ends[thumb] * STEPS}
          aria-label={labels[thumb]}
          aria-valuetext={texts[thumb]}
          data-front={thumb === 0 && from > 0.5}
          onChange={(event) => move(thumb, Number(event.target.value) / STEPS)}
          onPointerUp={commit}
          onKeyUp={commit}
          onBlur={commit}
        />
      ))}
    </div>
  );
}

/** A thumb's middle, not its edge, stands at the end of the axis. */
const beside = (margin: number): string => `calc(${margin}px - var(--thumb) / 2)`;
