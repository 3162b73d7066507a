import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#core/model.ts';
import styles from './marked-text.module.css';
import { type Mark, type Run, runsOf } from './marks.ts';

/** What the marks of a text do. */
export interface MarkActions {
  hrefOf: (mark: NonNullable<Run['link']>) => string;
  follow: (mark: NonNullable<Run['link']>) => void;
  point: (figure: number | null) => void;
  labelOf: (mark: NonNullable<Run['link']>) => string;
}

interface MarkedTextProps {
  text: string;
  span: Span;
  marks: readonly Mark[];
  /** The figure pointed at or opened. */
  active: number | null;
  actions: MarkActions;
}

/** A span of the page's text with its marks; figures and places are links. */
export function MarkedText({ text, span, marks, active, actions }: MarkedTextProps) {
  return runsOf(span, marks).map(({ link, segments }) => {
    const words = segments.map(({ start, end, marks: own }) => (
      <span key={start} className={styles.segment} {...kindsOf(own)}>
        {text.slice(start, end)}
      </span>
    ));
    const { start } = segments[0]!;
    if (!link) return <span key={start}>{words}</span>;
    return (
      <MarkLink key={start} link={link} isActive={link.kind === 'figure' && link.index === active} actions={actions}>
        {words}
      </MarkLink>
    );
  });
}

interface MarkLinkProps {
  link: NonNullable<Run['link']>;
  isActive: boolean;
  actions: MarkActions;
  children: React.ReactNode;
}

function MarkLink({ link, isActive, actions, children }: MarkLinkProps) {
  const { t } = useTranslation('reader');
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    actions.follow(link);
  };
  const point = (figure: number | null) => link.kind === 'figure' && actions.point(figure);
  return (
    <a
      href={actions.hrefOf(link)}
      className={styles.link}
      title={actions.labelOf(link)}
      aria-description={t(link.kind === 'figure' ? 'figureLink' : 'placeLink')}
      aria-current={isActive ? 'true' : undefined}
      data-figure={link.kind === 'figure' ? link.index : undefined}
      onClick={follow}
      onPointerEnter={() => point(link.index)}
      onPointerLeave={() => point(null)}
    >
      {children}
    </a>
  );
}

function kindsOf(marks: readonly Mark[]): Record<string, string> {
  return Object.fromEntries(marks.map(({ kind }) => [`data-${kind}`, '']));
}
