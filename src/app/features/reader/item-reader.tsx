import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '#app/ui/error-panel.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { ArticleText } from './article-text.tsx';
import { Citation } from './citation.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { FigureList } from './figure-list.tsx';
import { FigureStrip } from './figure-strip.tsx';
import { ItemHead } from './item-head.tsx';
import { Legend } from './legend.tsx';
import { PageTwin } from './page-twin.tsx';
import styles from './reader.module.css';
import { useMarkActions } from './use-mark-actions.ts';
import { useReading } from './use-reading.ts';
import { useScrollToFigure } from './use-scroll-to-figure.ts';
import { WhyHere } from './why-here.tsx';

/** The article in reading order, and the page it was read from. */
const VIEWS = ['text', 'page'] as const;

interface ItemReaderProps {
  item: PublishedInitiative;
  /** The figure to show, by its index. */
  opened: number | null;
}

export function ItemReader({ item, opened }: ItemReaderProps) {
  const { t } = useTranslation('reader');
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<(typeof VIEWS)[number]>('text');
  const { page, marks, kinds, toggleKind, active, point } = useReading(item, opened);
  const actions = useMarkActions(item, point);
  const figure = opened === null ? undefined : item.figures[opened];
  useScrollToFigure(frame, opened, page.data !== undefined);
  return (
    <>
      <div ref={frame} className={styles.scroll}>
        <div className={styles.columns}>
          <ItemHead item={item} />
          <div className={styles.figures}>
            <FigureList item={item} opened={opened} active={active} point={point} />
          </div>
          <div className={styles.main}>
            {page.error && <ErrorPanel error={page.error} retry={() => void page.refetch()} />}
            <Tabs
              label={t('views')}
              tabs={VIEWS.map((key) => ({ key, title: t(key) }))}
              chosen={view}
              choose={setView}
              styles={{ list: styles.views, tab: styles.view, panel: styles.panel }}
            >
              {view === 'text' && <Legend kinds={kinds} toggle={toggleKind} />}
              {view === 'text' && page.data && (
                <ArticleText item={item} page={page.data} {...{ marks, active, actions }} />
              )}
              {view === 'page' && page.data && <PageTwin item={item} page={page.data} />}
            </Tabs>
          </div>
          <div className={styles.grounds}>
            <Elsewhere item={item} />
            <WhyHere item={item} page={page.data} />
            <Citation item={item} />
          </div>
        </div>
      </div>
      {figure && <FigureStrip item={item} figure={figure} />}
    </>
  );
}
