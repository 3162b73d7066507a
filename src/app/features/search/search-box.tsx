import { Search, X } from 'lucide-react';
import { type FocusEvent, lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '#app/ui/error-boundary.tsx';
import styles from './search-box.module.css';
import { useSearchBox } from './use-search-box.ts';
import { useSearchShortcut } from './use-search-shortcut.ts';

const load = () => import('./suggestions.tsx');
const Suggestions = lazy(async () => ({ default: (await load()).Suggestions }));

const LIST_ID = 'search-suggestions';

/** One box for everything: Enter filters by the words, the list under it leads to places, themes, reports and sentences. */
export function SearchBox() {
  const { t } = useTranslation('search');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { text, asked, active, isListed, type, close, finish, setComposing, onKeyDown } = useSearchBox(list);
  useSearchShortcut(input);
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  return (
    <search className={styles.field} onBlur={onBlur}>
      <Search size={16} aria-hidden />
      <input
        ref={input}
        type="text"
        role="combobox"
        className={styles.input}
        aria-label={t('label')}
        aria-expanded={isListed}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={(isListed && active) || undefined}
        placeholder={t('placeholder')}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={() => void load()}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <BoxEnd isEmpty={text === ''} clear={finish} />
      <div
        ref={list}
        id={LIST_ID}
        role="listbox"
        aria-label={t('suggestions')}
        className={styles.list}
        hidden={!isListed}
      >
        <ErrorBoundary>
          <Suspense>{isListed && <Suggestions text={asked} active={active} finish={finish} close={close} />}</Suspense>
        </ErrorBoundary>
      </div>
    </search>
  );
}

/** The key that leads to the box, or the way to empty it. */
function BoxEnd({ isEmpty, clear }: { isEmpty: boolean; clear: () => void }) {
  const { t } = useTranslation('search');
  if (isEmpty)
    return (
      <kbd className={styles.key} title={t('hint')}>
        /
      </kbd>
    );
  return (
    <button type="button" className={styles.clear} aria-label={t('clear')} onClick={clear}>
      <X size={16} aria-hidden />
    </button>
  );
}
