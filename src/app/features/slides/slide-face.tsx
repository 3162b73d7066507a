import { type CSSProperties, Fragment } from 'react';
import type { SetBody } from '#core/slides/set-body.ts';
import { type SetFigure, setSlide } from '#core/slides/set-slide.ts';
import type { SetText } from '#core/slides/set-text.ts';
import type { Slide } from '#core/slides/slide.ts';
import { contain, type SlideLayout } from '#core/slides/slide-layout.ts';
import type { Picture } from './map-picture.ts';
import { SlideBars } from './slide-bars.tsx';
import styles from './slide-face.module.css';
import { placeOf } from './slide-place.ts';
import { SlideTable } from './slide-table.tsx';

interface SlideFaceProps {
  slide: Slide;
  layout: SlideLayout;
  picture: Picture | undefined;
  /** Its number among the others; none by itself. */
  number?: number;
}

/** A slide in the page, as large as what it stands in is wide: what the PowerPoint file shows, set the same. */
export function SlideFace({ slide, layout, picture, number }: SlideFaceProps) {
  const set = setSlide(slide, layout);
  const { width, height } = layout;
  return (
    <div className={styles.holder}>
      <article
        className={styles.face}
        style={{ '--width': width, aspectRatio: `${width} / ${height}` } as CSSProperties}
        lang={slide.language === 'zh' ? 'zh-CN' : 'en'}
        data-slide={slide.id}
        data-wide={width > 2.5 * height || undefined}
      >
        <Text set={set.title} as="h2" look={styles.title} />
        <Body body={set.body} slide={slide} picture={picture} />
        {set.figures.map((figure) => (
          <Figure key={figure.box.x + figure.box.y} figure={figure} />
        ))}
        {set.none && <Text set={set.none} look={styles.soft} />}
        {set.list && (
          <>
            <Text set={set.list.label} look={styles.soft} />
            {set.list.rows.map((row) => (
              <Text key={row.box.y} set={row} />
            ))}
            {set.list.more.text && <Text set={set.list.more} look={styles.soft} />}
          </>
        )}
        <Text set={set.foot} look={styles.foot} />
        {number !== undefined && (
          <p className={styles.number} style={placeOf(layout.number, 10)}>
            {number}
          </p>
        )}
      </article>
    </div>
  );
}

function Text({
  set: { box, size, text },
  as: Tag = 'p',
  look,
}: {
  set: SetText;
  as?: 'h2' | 'p';
  look?: string | undefined;
}) {
  return (
    <Tag className={look} style={placeOf(box, size)}>
      {text}
    </Tag>
  );
}

function Figure({ figure: { box, group, measure, value, source } }: { figure: SetFigure }) {
  const hue = group ? `var(--hue-${group})` : 'var(--rule-strong)';
  return (
    <>
      <hr className={styles.rule} style={{ ...placeOf({ ...box, h: 0 }, 1), '--hue': hue } as CSSProperties} />
      <Text set={measure} look={styles.measure} />
      <Text set={value} look={styles.value} />
      <Text set={source} look={styles.soft} />
    </>
  );
}

function Body({ body, slide, picture }: { body: SetBody; slide: Slide; picture: Picture | undefined }) {
  switch (body.kind) {
    case 'map':
      return picture ? (
        <img
          className={styles.map}
          style={placeOf(contain(body.box, picture), 1)}
          src={picture.address}
          alt={slide.mapAlt ?? ''}
        />
      ) : (
        <Text set={body.missing} look={styles.soft} />
      );
    case 'chart':
      return (
        <>
          <Text set={body.caption} look={styles.soft} />
          <SlideBars chart={body.chart} box={body.box} />
          <p className={styles.legend} style={placeOf(body.legend.box, body.legend.size)}>
            {body.chart.groups.map(({ key, label }) => (
              <Fragment key={key}>
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <rect width="10" height="10" fill={`var(--hue-${key})`} />
                </svg>
                {label}{' '}
              </Fragment>
            ))}
            {body.chart.bounds}
          </p>
        </>
      );
    case 'table':
      return <SlideTable body={body} />;
    case 'report':
      return (
        <>
          <Text set={body.where} look={styles.soft} />
          {body.headline && <Text set={body.headline} look={styles.headline} />}
          <Text set={body.themes} look={styles.soft} />
          {body.quotes.map(({ box, size, quote }) => (
            <blockquote key={box.y} style={placeOf({ ...box, x: box.x - 0.16, w: box.w + 0.16 }, size)}>
              {quote.before}
              <b>{quote.mark}</b>
              {quote.after}
            </blockquote>
          ))}
        </>
      );
    case 'brief':
      return (
        <>
          <Text set={body.text} look={styles.brief} />
          <Text set={body.sources} look={styles.sources} />
        </>
      );
    case 'nothing':
      return <Text set={body.text} look={styles.soft} />;
  }
}
