import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PopoverButton } from '#app/ui/popover-button.tsx';
import { ExportForm } from './export-form.tsx';

/** The way to take what is shown along; `children` are the ways of other features. */
export function ExportMenu({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('exporting');
  return (
    <PopoverButton icon={Download} name={t('open')} title={t('title')} placement="bottom end">
      <ExportForm />
      {children}
    </PopoverButton>
  );
}
