import type { SlideChart } from '#core/slides/slide.ts';
import type { Box } from '#core/slides/slide-layout.ts';
import styles from './slide-bars.module.css';
import { placeOf } from './slide-place.ts';

/** The bars of a chart as a drawing that paper keeps: browsers print no grounds. */
export function SlideBars({ chart: { bars, alt }, box }: { chart: SlideChart; box: Box }) {
  const longest = Math.max(...bars.map(({ value }) => value));
  return (
    <figure className={styles.bars} style={placeOf(box, 12)} role="img" aria-label={alt}>
      {bars.map(({ key, label, value, isBound, group }) => (
        <div key={key} className={styles.bar}>
          <span>{label}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect
              width={longest > 0 ? Math.max(0.4, (100 * Math.max(0, value)) / longest) : 0}
              height="10"
              fill={group ? `var(--hue-${group})` : 'var(--accent)'}
              fillOpacity={isBound ? 0.5 : 1}
            />
          </svg>
        </div>
      ))}
    </figure>
  );
}
