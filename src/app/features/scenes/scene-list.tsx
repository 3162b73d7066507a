import { Copy, GripVertical, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTranslation } from 'react-i18next';
import { copyScene, dropScene, moveScene, selectScene, useScenes } from '#app/state/scene-store.ts';
import type { Scene } from '#core/scene/scene.ts';
import styles from './scene-list.module.css';
import { stageIcons } from './stage-icons.ts';

/** The scenes in their order; drag them, or lift one with its handle's Enter, move it with the arrows and drop it with Enter. */
export function SceneList({ scenes }: { scenes: readonly Scene[] }) {
  const { t } = useTranslation('scenes');
  const selected = useScenes((state) => state.selected);
  const captionOf = ({ caption }: Scene) => caption || t('untitled');
  const { frame, dropped } = useFocusAfterDrop(scenes);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      dropped.current = String([...keys][0]);
      moveScene(new Set([...keys].map(String)), String(key), dropPosition === 'before' ? 'before' : 'after');
    },
  });
  return (
    <GridList
      ref={frame}
      aria-label={t('list')}
      className={styles.list!}
      items={scenes}
      dependencies={[scenes]}
      selectionMode="single"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => selectScene(keys === 'all' ? null : ([...keys].map(String)[0] ?? null))}
      dragAndDropHooks={dragAndDropHooks}
    >
      {(scene) => {
        const Icon = stageIcons[scene.stage];
        const caption = captionOf(scene);
        return (
          <GridListItem id={scene.id} textValue={caption} className={styles.item!}>
            <Button slot="drag" className={styles.handle!} aria-label={t('drag', { caption })}>
              <GripVertical size={16} aria-hidden />
            </Button>
            <span className={styles.number}>{scenes.indexOf(scene) + 1}</span>
            <Icon size={15} aria-label={t(`stages.${scene.stage}`)} role="img" />
            <span className={styles.caption}>{caption}</span>
            <Button className={styles.act!} aria-label={t('copy', { caption })} onPress={() => copyScene(scene.id)}>
              <Copy size={15} aria-hidden />
            </Button>
            <Button className={styles.act!} aria-label={t('remove', { caption })} onPress={() => dropScene(scene.id)}>
              <Trash2 size={15} aria-hidden />
            </Button>
          </GridListItem>
        );
      }}
    </GridList>
  );
}

/** By then the marks of places to drop at are gone, and the focus with them. */
const AFTER_DROP_MS = 200;

/** A row that is moved loses the focus on its way; it gets it back, so that it can be moved on. */
function useFocusAfterDrop(scenes: readonly Scene[]) {
  const frame = useRef<HTMLDivElement>(null);
  const dropped = useRef<string | null>(null);
  useEffect(() => {
    const key = dropped.current;
    dropped.current = null;
    if (key === null || !scenes.some(({ id }) => id === key)) return;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body)
        frame.current?.querySelector<HTMLElement>(`[data-key="${key}"] [slot="drag"]`)?.focus();
    }, AFTER_DROP_MS);
    return () => clearTimeout(timer);
  }, [scenes]);
  return { frame, dropped };
}
