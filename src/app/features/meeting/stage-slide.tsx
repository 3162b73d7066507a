import { useTranslation } from 'react-i18next';
import type { Scene, SceneStage } from '#core/scene/scene.ts';
import type { SceneContent } from '#core/scene/scene-content.ts';
import { CompareTable } from './compare-table.tsx';
import { KeyFigures } from './key-figures.tsx';
import { StageChart } from './stage-chart.tsx';
import { StageItem } from './stage-item.tsx';
import { StageList } from './stage-list.tsx';
import { StageSheet } from './stage-sheet.tsx';
import styles from './stage-slide.module.css';
import { useSceneContent } from './use-scene-content.ts';

/** Longer titles take two lines. */
const LONG = 22;

/** A scene but for its map, which lies below it: title, what fills the stage, key figures, list. */
export function StageSlide({ scene }: { scene: Scene }) {
  const { t } = useTranslation('meeting');
  const content = useSceneContent();
  const { stage } = scene;
  const isCompared = stage === 'compare-places' || stage === 'compare-themes';
  return (
    <div className={styles.slide} data-stage={stage}>
      <h1 className={styles.title} data-long={[...scene.caption].length > LONG || undefined}>
        {scene.caption || t('untitled')}
      </h1>
      {stage !== 'map' && stage !== 'map-list' && (
        <div className={styles.main}>
          <Main stage={stage} content={content} caption={scene.caption} />
        </div>
      )}
      {!isCompared && (
        <div className={styles.side}>
          <KeyFigures figures={content.figures} />
        </div>
      )}
      {(stage === 'map' || stage === 'map-list') && (
        <div className={styles.list}>
          <StageList items={content.items} />
        </div>
      )}
    </div>
  );
}

function Main({
  stage,
  content: { items, figures },
  caption,
}: {
  stage: Exclude<SceneStage, 'map' | 'map-list'>;
  content: SceneContent;
  caption: string;
}) {
  switch (stage) {
    case 'figures':
      return <StageChart items={items} />;
    case 'item':
      return <StageItem item={items[0]} figures={figures} caption={caption} />;
    case 'sheet':
      return <StageSheet />;
    case 'compare-places':
      return <CompareTable items={items} by="place" />;
    case 'compare-themes':
      return <CompareTable items={items} by="theme" />;
  }
}
