import { Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '#app/ui/text-button.tsx';
import styles from './handout.module.css';
import { SlideFace } from './slide-face.tsx';
import type { MadeSlides } from './use-slides-job.ts';

/** All scenes on sheets of paper, each with the sources of its figures. */
export function Handout({ made, leave }: { made: MadeSlides; leave: () => void }) {
  const { t } = useTranslation('slides');
  const [perPage, setPerPage] = useState<1 | 2>(2);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.querySelector('button')?.focus(), []);
  const { slides, layout, pictures, title } = made;
  return (
    <main className={styles.handout} data-slides="handout" data-per-page={perPage}>
      <header ref={bar} className={styles.bar}>
        <TextButton isStrong onPress={() => window.print()}>
          <Printer size={15} aria-hidden />
          {t('print')}
        </TextButton>
        <label>
          {t('perPage')}
          <select value={perPage} onChange={({ target }) => setPerPage(target.value === '1' ? 1 : 2)}>
            <option value={1}>{t('one')}</option>
            <option value={2}>{t('two')}</option>
          </select>
        </label>
        <TextButton onPress={leave}>{t('back')}</TextButton>
      </header>
      {title && <h1 className={styles.title}>{title}</h1>}
      {slides.map((slide, i) => (
        <section key={slide.id} className={styles.scene} aria-label={slide.title}>
          <div className={styles.face}>
            <SlideFace slide={slide} layout={layout} picture={pictures.get(slide.id)} number={i + 1} />
          </div>
          <div className={styles.notes} lang={slide.language === 'zh' ? 'zh-CN' : 'en'}>
            <h3>{t('notes')}</h3>
            {slide.notes.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}
