import { useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '#app/ui/error-panel.tsx';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { ArticleText } from './article-text.tsx';
import { Citation } from './citation.tsx';
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

interface ItemReaderProps {
  item: PublishedInitiative;
  /** The figure to show, by its index. */
  opened: number | null;
}

export function ItemReader({ item, opened }: ItemReaderProps) {
  const { t } = useTranslation('reader');
  const frame = useRef<HTMLDivElement>(null);
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
            <Tabs>
              <TabList aria-label={t('views')} className={styles.views!}>
                <Tab id="text" className={styles.view!}>
                  {t('text')}
                </Tab>
                <Tab id="page" className={styles.view!}>
                  {t('page')}
                </Tab>
              </TabList>
              <TabPanel id="text" className={styles.panel!}>
                <Legend kinds={kinds} toggle={toggleKind} />
                {page.data && <ArticleText item={item} page={page.data} {...{ marks, active, actions }} />}
              </TabPanel>
              <TabPanel id="page" className={styles.panel!}>
                {page.data && <PageTwin item={item} page={page.data} />}
              </TabPanel>
            </Tabs>
          </div>
          <div className={styles.grounds}>
            <WhyHere item={item} page={page.data} />
            <Citation item={item} />
          </div>
        </div>
      </div>
      {figure && <FigureStrip item={item} figure={figure} />}
    </>
  );
}
