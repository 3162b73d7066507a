import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import styles from './search-box.module.css';
import { useSearchText } from './use-search-text.ts';

/** Filters by words; `/` and Ctrl+K lead here. */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { text, type, setComposing } = useSearchText();
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <SearchField className={styles.field!} aria-label={t('search.label')} value={text} onChange={type}>
      <Search size={16} aria-hidden />
      <Input
        ref={input}
        className={styles.input!}
        placeholder={t('search.placeholder')}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <kbd className={styles.key} title={t('search.hint')}>
        /
      </kbd>
      {text !== '' && (
        <Button className={styles.clear!} aria-label={t('search.clear')}>
          <X size={16} aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  return event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
}
