import { ArrowLeft, FileQuestion, MapPinOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmbedKind } from '#app/state/embed.ts';
import { useInitiatives, useVisible } from '#app/state/use-visible.ts';
import { closeInitiative, useView } from '#app/state/view-store.ts';
import { Message } from '#app/ui/message.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { useViewName } from '#app/ui/use-view-name.ts';
import { filterInitiatives, noFilter, pageOf } from '#core/query/filter.ts';
import { partOf } from './embed-code.ts';
import { EmbedFoot } from './embed-foot.tsx';
import styles from './embed-frame.module.css';
import { EmbedItem } from './embed-item.tsx';
import { EmbedSentence } from './embed-sentence.tsx';
import { SourceOfItem } from './source-of-item.tsx';

interface EmbedFrameProps {
  kind: EmbedKind;
  /** The map, the charts or the sheet; an item or a sentence is drawn here. */
  children: ReactNode;
}

/** A part of a view for another page: the thing itself, its source, and a link to the whole. */
export function EmbedFrame({ kind, children }: EmbedFrameProps) {
  const { t } = useTranslation(['embed', 'common']);
  const open = useView((view) => view.open);
  const item = useInitiatives().find(({ id }) => id === open?.id);
  const hasPlace = useView((view) => kind !== 'sheet' || view.sheet !== null);
  const isText = kind === 'item' || kind === 'sentence';
  const figure = open?.figure ?? null;
  return (
    <div className={styles.frame} data-kind={kind}>
      {!isText && kind !== 'sheet' && <Title />}
      <main className={styles.body} aria-label={t(`kinds.${kind}`)}>
        {!isText && (
          <div className={styles.under} inert={open !== null}>
            {hasPlace ? children : <Message icon={MapPinOff} title={t('noPlace')} />}
          </div>
        )}
        {(isText || open) && (
          <div className={styles.text}>
            {!isText && (
              <TextButton isQuiet onPress={closeInitiative}>
                <ArrowLeft size={15} aria-hidden />
                {t('back')}
              </TextButton>
            )}
            {!item && <Message icon={FileQuestion} title={t('noItem')} />}
            {item && (kind === 'sentence' ? <EmbedSentence item={item} figure={figure} /> : <EmbedItem item={item} />)}
          </div>
        )}
      </main>
      <EmbedFoot>
        {item && <SourceOfItem item={item} figure={figure} />}
        {!open && !isText && <SourceOfView />}
      </EmbedFoot>
    </div>
  );
}

function Title() {
  const { t } = useTranslation(['embed', 'common']);
  const view = useView();
  const name = useViewName(partOf(view, 'map'));
  const count = useVisible().length;
  return (
    <header className={styles.title}>
      <h1>{name || t('all')}</h1>
      <span>{t('common:summary.items', { count })}</span>
    </header>
  );
}

/** On how many pages the items of the view, or of the sheet's place, stand. */
function SourceOfView() {
  const { t } = useTranslation('embed');
  const visible = useVisible();
  const all = useInitiatives();
  const sheet = useView((view) => view.sheet);
  const items = sheet === null ? visible : filterInitiatives(all, { ...noFilter, places: [unitOf(sheet)] });
  return (
    <>
      {t('source', { count: new Set(items.map(pageOf)).size })}
      <span className={styles.aside}>{t('read')}</span>
    </>
  );
}

/** The key of a village without a code is its town's code and its name. */
const unitOf = (key: string): string => key.split('/')[0]!;
