import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ComponentType, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '#app/features/filters/filter-chips.tsx';
import { FiguresPanel, FilterPanel, ItemsPanel, PlaceSheet, Reader } from '#app/lazy-panels.ts';
import styles from '#app/side-panel.module.css';
import { PARTS } from '#app/skip-links.tsx';
import { useVisible } from '#app/state/use-visible.ts';
import { showTab, type Tab as TabKey, useView } from '#app/state/view-store.ts';
import { ErrorBoundary } from '#app/ui/error-boundary.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { Layout } from '#app/ui/use-layout.ts';

/** Which tabs a layout needs: what has a column of its own has none. */
const TABS: Record<Layout, readonly TabKey[]> = {
  phone: ['items', 'figures', 'filters'],
  tablet: ['items', 'figures', 'filters'],
  desk: ['items', 'figures'],
  wide: ['items'],
};

/** List and figures; over them a place's sheet, over that the reader, so that closing one finds what lies under as it was. */
export function SidePanel({ layout, isReady }: { layout: Layout; isReady: boolean }) {
  const { t } = useTranslation();
  const isReading = useView((view) => view.open !== null);
  const hasSheet = useView((view) => view.sheet !== null);
  const isUnderBoard = useView((view) => view.board !== null) && layout === 'phone';
  const tall = useTall(layout);
  if (!isReady)
    return (
      <div className={styles.side}>
        <Loading />
      </div>
    );
  return (
    <div id={PARTS.side} tabIndex={-1} className={styles.side} data-tall={tall.isTall || undefined}>
      <section className={styles.under} aria-label={t('panels.side')} inert={isReading || hasSheet || isUnderBoard}>
        <FilterChips />
        <div className={styles.contents}>
          <Contents layout={layout} />
          {layout === 'phone' && <TallButton {...tall} />}
        </div>
      </section>
      {hasSheet && (
        <section className={styles.over} aria-label={t('panels.sheet')} inert={isReading}>
          <ErrorBoundary>
            <Suspense fallback={<Loading />}>
              <PlaceSheet />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
      {isReading && (
        <section className={styles.over} aria-label={t('panels.reader')}>
          <ErrorBoundary>
            <Suspense fallback={<Loading />}>
              <Reader />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
    </div>
  );
}

interface Tall {
  isTall: boolean;
  turn: () => void;
}

/** On a phone a panel may take the map's room: charts and filters do, until asked otherwise, the list does not. */
function useTall(layout: Layout): Tall {
  const tab = useView((view) => view.tab);
  const [asked, setAsked] = useState<{ tab: TabKey; isTall: boolean } | null>(null);
  const isTall = asked?.tab === tab ? asked.isTall : tab !== 'items';
  return { isTall: layout === 'phone' && isTall, turn: () => setAsked({ tab, isTall: !isTall }) };
}

function TallButton({ isTall, turn }: Tall) {
  const { t } = useTranslation();
  const Icon = isTall ? ChevronDown : ChevronUp;
  return (
    <div className={styles.tall}>
      <TextButton isQuiet onPress={turn}>
        <Icon size={16} aria-hidden />
        {t(isTall ? 'tabs.lower' : 'tabs.raise')}
      </TextButton>
    </div>
  );
}

function Contents({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const wanted = useView((view) => view.tab);
  const count = useVisible().length;
  const tabs = TABS[layout];
  if (tabs.length === 1) return <Content tab="items" />;
  const chosen = tabs.includes(wanted) ? wanted : 'items';
  const titleOf = (tab: TabKey) => (
    <>
      {t(`tabs.${tab}`)}
      {tab === 'items' && <span className={styles.count}>{count}</span>}
    </>
  );
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={tabs.map((key) => ({ key, title: titleOf(key) }))}
      chosen={chosen}
      choose={showTab}
      styles={{ tabs: styles.tabs, list: styles.list, tab: styles.tab, panel: styles.panel }}
    >
      <Content tab={chosen} />
    </Tabs>
  );
}

const PANELS: Record<TabKey, ComponentType> = { items: ItemsPanel, figures: FiguresPanel, filters: FilterPanel };

function Content({ tab }: { tab: TabKey }) {
  const Panel = PANELS[tab];
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>
        <Panel />
      </Suspense>
    </ErrorBoundary>
  );
}
