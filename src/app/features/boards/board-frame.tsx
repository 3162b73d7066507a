import { useQuery } from '@tanstack/react-query';
import { Columns2, Grid3x3, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { manifestQuery } from '#app/data/queries.ts';
import { showBoard, useView } from '#app/state/view-store.ts';
import { linkTo } from '#app/state/view-url.ts';
import { CopyButton } from '#app/ui/copy-button.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { useEscape } from '#app/ui/use-escape.ts';
import styles from './board.module.css';

interface BoardFrameProps {
  title: string;
  /** The way to the other board. */
  other: { board: string; title: string; isMatrix: boolean };
  children: ReactNode;
}

/** The head of a board, its link and the ways out; Esc leaves it when nothing lies over it. */
export function BoardFrame({ title, other, children }: BoardFrameProps) {
  const { t } = useTranslation(['boards', 'common']);
  const view = useView();
  const version = useQuery(manifestQuery).data?.version ?? '';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isCovered = view.open !== null || view.sheet !== null;
  return (
    <div className={styles.board} data-board>
      {!isCovered && <Escape />}
      <header className={styles.bar}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <span className={styles.ways}>
          <TextButton isQuiet onPress={() => showBoard(other.board)}>
            {other.isMatrix ? <Grid3x3 aria-hidden size={15} /> : <Columns2 aria-hidden size={15} />}
            {other.title}
          </TextButton>
          <CopyButton label={t('link')} text={linkTo(view, version)} />
          <IconButton icon={X} label={t('common:close')} onPress={() => showBoard(null)} />
        </span>
      </header>
      <div className={styles.scroll}>{children}</div>
    </div>
  );
}

function Escape() {
  useEscape(leave);
  return null;
}

const leave = () => showBoard(null);
