import { useMemo } from 'react';
import type { PageBody, PublishedInitiative } from '#core/files/schema.ts';
import { linesOfParagraphs } from '#core/query/page-reading.ts';
import styles from './article-text.module.css';
import { type MarkActions, MarkedText } from './marked-text.tsx';
import type { Mark } from './marks.ts';

interface ArticleTextProps {
  item: PublishedInitiative;
  page: PageBody;
  marks: readonly Mark[];
  active: number | null;
  actions: MarkActions;
}

/** The text as printed, in reading order: columns joined, paragraphs kept. */
export function ArticleText({ item, page, marks, active, actions }: ArticleTextProps) {
  const paragraphs = useMemo(() => linesOfParagraphs(page, item.id), [page, item]);
  return (
    <div className={styles.text} lang="zh-CN">
      {paragraphs.map((lines) => (
        <p key={lines[0]?.number}>
          {lines.map((line) => (
            <MarkedText key={line.number} text={page.text} span={line} {...{ marks, active, actions }} />
          ))}
        </p>
      ))}
    </div>
  );
}
