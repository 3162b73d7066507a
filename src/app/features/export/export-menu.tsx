import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { ExportForm } from './export-form.tsx';
import styles from './export-menu.module.css';

/** The way to take what is shown along; `children` are the ways of other features. */
export function ExportMenu({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('exporting');
  return (
    <DialogTrigger>
      <Button className={styles.trigger!}>
        <Download size={15} aria-hidden />
        {t('open')}
      </Button>
      <Popover className={styles.popover!} placement="bottom end">
        <Dialog className={styles.dialog!}>
          <Heading slot="title" level={2}>
            {t('title')}
          </Heading>
          <ExportForm />
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
