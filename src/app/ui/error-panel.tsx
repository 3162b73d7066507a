import { FileWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DataError } from '#app/data/load.ts';
import { Message } from '#app/ui/message.tsx';
import { TextButton } from '#app/ui/text-button.tsx';

/** Which file is wrong, in what way, and what to do: shown instead of a white page. */
export function ErrorPanel({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useTranslation();
  const title = error instanceof DataError ? t(`error.${error.reason}`, { file: error.file }) : t('error.unexpected');
  return (
    <Message icon={FileWarning} title={title} role="alert">
      <p>
        <code>{error.message}</code>
      </p>
      {error instanceof DataError && <p>{t('error.remedy')}</p>}
      <TextButton isStrong onPress={retry}>
        {t('error.retry')}
      </TextButton>
    </Message>
  );
}
