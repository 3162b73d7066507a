import { useQuery } from '@tanstack/react-query';
import { FolderOpen, Link2, MonitorPlay, Save, X } from 'lucide-react';
import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { manifestQuery } from '#app/data/queries.ts';
import { dropAll, setCanvas, setTitle, useScenes } from '#app/state/scene-store.ts';
import { shortVersion } from '#app/state/view-url.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { canvases, findCanvas, nearestCanvas } from '#core/scene/canvas.ts';
import { MOST_IN_CAPTION } from '#core/scene/scene.ts';
import styles from './scene-foot.module.css';
import { type FileNews, useSceneFiles } from './use-scene-files.ts';
import { useStart } from './use-start.ts';

/** Name, screen, start; and the ways to take the scenes along. */
export function SceneFoot({ slides }: { slides: ReactNode }) {
  const { t } = useTranslation('scenes');
  const { title, scenes, canvas, data } = useScenes();
  const version = useQuery(manifestQuery).data?.version ?? '';
  const { news, save, load, copyLink } = useSceneFiles();
  const start = useStart();
  const hasScenes = scenes.length > 0;
  return (
    <footer className={styles.foot}>
      {hasScenes && data !== '' && version !== '' && data !== version && (
        <p className={styles.warning}>{t('otherData', { version: shortVersion(data) })}</p>
      )}
      {hasScenes && (
        <div className={styles.fields}>
          <label>
            {t('name')}
            <input value={title} maxLength={MOST_IN_CAPTION} onChange={(event) => setTitle(event.target.value)} />
          </label>
          <label>
            {t('canvas')}
            <select value={canvas ?? ''} onChange={(event) => setCanvas(findCanvas(event.target.value))}>
              <option value="">{t('auto', { name: nearestCanvas(window.innerWidth, window.innerHeight) })}</option>
              {canvases.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div className={styles.row}>
        {hasScenes && (
          <TextButton isStrong onPress={() => start(0)}>
            <MonitorPlay size={15} aria-hidden />
            {t('start')}
          </TextButton>
        )}
        {hasScenes && slides}
        {hasScenes && (
          <TextButton onPress={copyLink}>
            <Link2 size={15} aria-hidden />
            {t('link')}
          </TextButton>
        )}
        {hasScenes && (
          <TextButton onPress={save}>
            <Save size={15} aria-hidden />
            {t('save')}
          </TextButton>
        )}
        <LoadButton load={load} />
        {hasScenes && (
          <TextButton isQuiet onPress={dropAll}>
            <X size={15} aria-hidden />
            {t('clear')}
          </TextButton>
        )}
      </div>
      <News news={news} />
      <p className={styles.local}>{t('local')}</p>
    </footer>
  );
}

function LoadButton({ load }: { load: (file: File) => void }) {
  const { t } = useTranslation('scenes');
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) load(file);
    target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={t('load')} onChange={choose} />
      <TextButton onPress={() => input.current?.click()}>
        <FolderOpen size={15} aria-hidden />
        {t('load')}
      </TextButton>
    </>
  );
}

function News({ news }: { news: FileNews | null }) {
  const { t } = useTranslation('scenes');
  const { t: common } = useTranslation();
  const said = () => {
    if (!news) return '';
    if (news.kind === 'fault') return t(`faults.${news.fault}`, { at: news.at });
    return news.kind === 'tooLong' ? t('tooLong') : common(`copy.${news.kind}`);
  };
  return (
    <p className={styles.news} role="status">
      {said()}
    </p>
  );
}
