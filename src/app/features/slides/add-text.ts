import type PptxGenJS from 'pptxgenjs';
import type { SetFigure } from '#core/slides/set-slide.ts';
import type { SetText } from '#core/slides/set-text.ts';
import { BODY_FACE, HEAD_FACE, type Look } from './pptx-look.ts';

/** The placeholder of the master that holds a slide's title. */
export const TITLE = 'title';

/** Where to draw, and with what. */
export interface Pen {
  page: PptxGenJS.Slide;
  look: Look;
  lang: string;
}

interface TextLook extends Pick<PptxGenJS.TextPropsOptions, 'color' | 'bold' | 'valign' | 'italic'> {
  isHead?: boolean;
  runs?: PptxGenJS.TextProps[];
}

/** A text in its box as it was set: nothing grows, nothing wraps anew. */
export function addText({ page, look, lang }: Pen, { box, size, text }: SetText, style: TextLook = {}): void {
  const { isHead, runs, ...rest } = style;
  page.addText(runs ?? text, {
    ...box,
    fontFace: isHead ? HEAD_FACE : BODY_FACE,
    fontSize: size,
    color: look.ink,
    align: 'left',
    valign: 'top',
    margin: 0,
    fit: 'none',
    lang,
    ...rest,
  });
}

/** What is counted, how much it is, where it is printed; the hue of its theme as a rule above. */
export function addFigure(pen: Pen, { box, group, measure, value, source }: SetFigure): void {
  const { page, look } = pen;
  const colour = group ? look.hues[group] : look.strongRule;
  page.addShape('line', { x: box.x, y: box.y, w: box.w, h: 0, line: { color: colour, width: 1.5 } });
  addText(pen, measure, { valign: 'bottom' });
  addText(pen, value, { bold: true, valign: 'middle' });
  addText(pen, source, { color: look.soft });
}
