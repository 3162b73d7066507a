import { Info, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import styles from './about-dialog.module.css';
import { AboutText } from './about-text.tsx';

/** What this is, how far to trust it, and whose data it stands on. */
export function AboutDialog() {
  const { t } = useTranslation('about');
  const { t: common } = useTranslation();
  return (
    <DialogTrigger>
      <Button className={styles.trigger!}>
        <Info size={15} aria-hidden />
        {t('title')}
      </Button>
      <ModalOverlay className={styles.overlay!} isDismissable>
        <Modal className={styles.modal!}>
          <Dialog className={styles.dialog!}>
            <div className={styles.head}>
              <Heading slot="title" level={2}>
                {t('heading')}
              </Heading>
              <Button slot="close" className={styles.close!} aria-label={common('close')}>
                <X size={18} aria-hidden />
              </Button>
            </div>
            <AboutText />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
