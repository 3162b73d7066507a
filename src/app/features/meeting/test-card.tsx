import { useTranslation } from 'react-i18next';
import { useScenes } from '#app/state/scene-store.ts';
import { useView } from '#app/state/view-store.ts';
import { nearestCanvas, type StageBox } from '#core/scene/canvas.ts';
import { themeGroups } from '#core/theme/taxonomy.ts';
import styles from './test-card.module.css';

/** Type sizes on the stage, in rem, from the least. */
const SIZES = [0.75, 1, 1.25, 2];
/** Height of Latin capitals in these faces. */
const CAPITAL = 0.72;
/** Tangent of 16 minutes of arc, the least that is read with ease. */
const LEAST_ANGLE = 0.004654;
const GREYS = Array.from({ length: 11 }, (_, i) => i * 10);
const CORNERS = ['upper-left', 'upper-right', 'lower-left', 'lower-right'];

/** What tells whether a screen shows all that it is given: corners, safe area, sizes, hues, greys, single pixels. */
export function TestCard({ box, type }: { box: StageBox; type: number }) {
  const { t } = useTranslation('meeting');
  const language = useView((view) => view.language);
  const density = window.devicePixelRatio;
  const pixels = (length: number) => Math.round(length * density);
  const name = useScenes((scenes) => scenes.canvas) ?? nearestCanvas(pixels(box.width), pixels(box.height));
  return (
    <section className={styles.card} aria-labelledby="test-card">
      {CORNERS.map((corner) => (
        <i key={corner} className={styles.corner} data-corner={corner} />
      ))}
      <div className={styles.safe}>
        <span>{t('test.safe')}</span>
      </div>
      <div className={styles.body}>
        <header>
          <h2 id="test-card">{t('test.title')}</h2>
          <p>{t('test.canvas', { name, width: pixels(box.width), height: pixels(box.height), density })}</p>
          <p>{t('test.rule')}</p>
        </header>
        <ul className={styles.sizes}>
          {SIZES.map((size) => {
            const share = (size * type) / box.height;
            return (
              <li key={size}>
                <p style={{ fontSize: `${size}rem` }}>{t('test.sample')}</p>
                <p>
                  {t('test.size', {
                    percent: (share * 100).toFixed(1),
                    distance: ((share * CAPITAL) / LEAST_ANGLE).toFixed(1),
                  })}
                </p>
              </li>
            );
          })}
        </ul>
        <ul className={styles.swatches} aria-label={t('test.hues')}>
          {themeGroups.map((group) => (
            <li key={group.key}>
              <i style={{ background: `var(--hue-${group.key})` }} />
              {group[language]}
            </li>
          ))}
        </ul>
        <ul className={styles.swatches} aria-label={t('test.greys')}>
          {GREYS.map((grey) => (
            <li key={grey}>
              <i style={{ background: `hsl(0 0% ${grey}%)` }} />
              {grey}
            </li>
          ))}
        </ul>
        <div className={styles.lines} role="img" aria-label={t('test.lines')}>
          <i />
          <i />
        </div>
      </div>
    </section>
  );
}
