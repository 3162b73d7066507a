import { Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { showScenes, useScenes } from '#app/state/scene-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';

/** Opens and closes the scenes. */
export function ScenesButton() {
  const { t } = useTranslation('scenes');
  const isOpen = useScenes((scenes) => scenes.isOpen);
  const count = useScenes(({ scenes }) => scenes.length);
  return (
    <TextButton isQuiet onPress={() => showScenes(!isOpen)}>
      <Presentation size={15} aria-hidden />
      {t('open')}
      {count > 0 && <small>{count}</small>}
    </TextButton>
  );
}
