import { Info, X } from 'lucide-react';
import { lazy, type MouseEvent, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPanelWords } from '#app/i18n/i18n.ts';
import { ErrorBoundary } from '#app/ui/error-boundary.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import styles from './about-dialog.module.css';

const AboutText = lazy(async () => {
  const [{ AboutText: Text }] = await Promise.all([import('./about-text.tsx'), loadPanelWords()]);
  return { default: Text };
});

/** What this is, how far to trust it, and whose data it stands on. */
export function AboutDialog() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const open = () => {
    setOpened(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  const closeOutside = (event: MouseEvent) => event.target === dialog.current && close();
  return (
    <>
      <TextButton isQuiet onPress={open}>
        <Info size={15} aria-hidden />
        {t('about.title')}
      </TextButton>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet; the browser itself closes it with Esc */}
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="about-heading" onClick={closeOutside}>
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2 id="about-heading">{t('about.heading')}</h2>
            <button type="button" className={styles.close} aria-label={t('close')} onClick={close}>
              <X size={18} aria-hidden />
            </button>
          </div>
          {wasOpened && (
            <ErrorBoundary>
              <Suspense fallback={<Loading />}>
                <AboutText />
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      </dialog>
    </>
  );
}
