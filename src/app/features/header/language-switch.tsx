import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { setLanguage, useView } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  return (
    <TextButton isQuiet onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')} label={t('language.switch')}>
      <Languages size={15} aria-hidden />
      <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{t('language.other')}</span>
    </TextButton>
  );
}
