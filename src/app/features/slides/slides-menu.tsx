import { FileDown, FileImage, FileText, type LucideIcon, Presentation } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScenes } from '#app/state/scene-store.ts';
import { startSlides, useSlides } from '#app/state/slides-job.ts';
import { PopoverButton } from '#app/ui/popover-button.tsx';
import { nearestCanvas } from '#core/scene/canvas.ts';
import { pictureSize, slideRatio } from '#core/slides/picture-size.ts';
import styles from './slides-menu.module.css';

/** What the scenes can be made into. */
export function SlidesMenu() {
  const { t } = useTranslation('slides');
  const { scenes, selected, canvas } = useScenes();
  const [isBack] = useState(() => useSlides.getState().isBack);
  useEffect(() => useSlides.setState({ isBack: false }), []);
  const name = canvas ?? nearestCanvas(window.innerWidth, window.innerHeight);
  const at = Math.max(
    0,
    scenes.findIndex(({ id }) => id === selected),
  );
  const count = scenes.length;
  return (
    <>
      <PopoverButton
        icon={FileDown}
        name={t('open')}
        title={t('title')}
        placement="top start"
        isFramed
        autoFocus={isBack}
      >
        <div className={styles.ways}>
          <Way
            icon={Presentation}
            name={t('pptx')}
            hint={t('pptxHint', { count, ratio: slideRatio(name) > 1.5 ? '16:9' : '4:3' })}
            onPress={() => startSlides({ kind: 'pptx', at })}
          />
          <Way
            icon={FileImage}
            name={t('png')}
            hint={t('pngHint', { number: at + 1, ...pictureSize(name) })}
            onPress={() => startSlides({ kind: 'png', at })}
          />
          <Way
            icon={FileText}
            name={t('handout')}
            hint={t('handoutHint', { count })}
            onPress={() => startSlides({ kind: 'handout', at })}
          />
        </div>
      </PopoverButton>
      <Outcome />
    </>
  );
}

interface WayProps {
  icon: LucideIcon;
  name: string;
  hint: string;
  onPress: () => void;
}

const Way = ({ icon: Icon, name, hint, onPress }: WayProps) => (
  <button type="button" className={styles.way} onClick={onPress}>
    <Icon size={18} aria-hidden />
    <span>
      {name}
      <small>{hint}</small>
    </span>
  </button>
);

function Outcome() {
  const { t } = useTranslation('slides');
  const outcome = useSlides((slides) => slides.outcome);
  return (
    <p className={styles.outcome} role="status" data-failed={outcome?.state === 'failed' || undefined}>
      {outcome?.state === 'saved' && t('saved', { name: outcome.name })}
      {outcome?.state === 'failed' && t('failed', { reason: outcome.reason })}
    </p>
  );
}
