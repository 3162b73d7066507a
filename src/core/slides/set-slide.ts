import { emsOf } from '#core/slides/fit-text.ts';
import { type SetBody, setBody } from '#core/slides/set-body.ts';
import { type SetText, setText } from '#core/slides/set-text.ts';
import type { Slide, SlideFigure, SlideList } from '#core/slides/slide.ts';
import { type Box, partBox, type SlideLayout } from '#core/slides/slide-layout.ts';
import { shorten } from '#core/text/shorten.ts';
import type { ThemeGroupKey } from '#core/theme/taxonomy.ts';

/** A slide typeset: each text in a box that holds it at a size that is still read. All writers draw this. */
export interface SetSlide {
  title: SetText;
  body: SetBody;
  figures: SetFigure[];
  /** Where there are no figures. */
  none: SetText | null;
  list: { label: SetText; rows: SetText[]; more: SetText } | null;
  foot: SetText;
}

export interface SetFigure {
  box: Box;
  group: ThemeGroupKey | null;
  measure: SetText;
  value: SetText;
  source: SetText;
}

const TITLE = [32, 28, 24, 20, 18];
const MEASURE = [14, 13, 12, 11];
const VALUE = [30, 26, 22, 19, 16, 14];
const SOURCE = [10, 9];
const LIST = [13, 12, 11];
const FOOT = [9, 8];
const GAP = 0.14;

/** Heights within a figure's cell, in inches. */
const CELL = {
  column: { measure: 0.46, value: 0.46, source: 0.35 },
  row: { measure: 0.46, value: 0.42, source: 0.52 },
} as const;

export function setSlide(slide: Slide, layout: SlideLayout): SetSlide {
  const { side, isRow } = layout;
  const { figures, list } = slide;
  const [upper, lower] = list ? partSide(layout, figures.length) : [side, side];
  const cells = cellsOf(upper, figures.length, isRow);
  return {
    title: setText(slide.title, layout.title, TITLE),
    body: setBody(slide, layout),
    figures: alike(figures.map((figure, i) => setFigure(figure, cells[i]!, isRow ? CELL.row : CELL.column))),
    none: slide.noFigures ? setText(slide.noFigures, { ...upper, h: Math.min(upper.h, 0.4) }, MEASURE) : null,
    list: list && setList(list, lower),
    foot: setText(slide.foot.join(' · '), layout.foot, FOOT),
  };
}

const cellHeight = ({ measure, value, source }: (typeof CELL)[keyof typeof CELL]): number => measure + value + source;

/** Figures above, or at the left; the list has the rest. */
function partSide({ side, isRow }: SlideLayout, count: number): [Box, Box] {
  if (isRow) {
    const [left, right] = partBox(side, 2, true, 0.3);
    return [left!, right!];
  }
  const used = Math.max(1, count) * (cellHeight(CELL.column) + GAP);
  return [
    { ...side, h: used - GAP },
    { ...side, y: side.y + used, h: side.h - used },
  ];
}

/** Few figures do not spread: they stand at the top, as wide as four would be. */
function cellsOf(box: Box, count: number, isRow: boolean): Box[] {
  if (isRow) return partBox(box, Math.max(box.w > 6 ? 3 : 1, count), true, 0.25);
  const h = Math.min(cellHeight(CELL.column), (box.h - GAP * (count - 1)) / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => ({ ...box, y: box.y + i * (h + GAP), h }));
}

function setFigure(figure: SlideFigure, box: Box, heights: (typeof CELL)[keyof typeof CELL]): SetFigure {
  const measure = { ...box, y: box.y + 0.05, h: heights.measure - 0.05 };
  const value = { ...box, y: measure.y + measure.h, h: heights.value };
  const source = { ...box, y: value.y + value.h, h: heights.source };
  return {
    box,
    group: figure.group,
    measure: setText(figure.measure, measure, MEASURE),
    value: setText(figure.value, value, VALUE),
    source: setText([figure.place, figure.source].filter(Boolean).join(' · '), source, SOURCE),
  };
}

/** Measures and values each at the size at which all of them fit. */
function alike(figures: SetFigure[]): SetFigure[] {
  const least = (key: 'measure' | 'value') => Math.min(...figures.map((figure) => figure[key].size));
  const [measure, value] = [least('measure'), least('value')];
  return figures.map((figure) => ({
    ...figure,
    measure: { ...figure.measure, size: measure },
    value: { ...figure.value, size: value },
  }));
}

function setList({ label, rows, more }: SlideList, box: Box) {
  const head = 0.28;
  const foot = more ? 0.22 : 0;
  const parts = partBox({ ...box, y: box.y + head, h: box.h - head - foot }, Math.max(rows.length, 4), false, 0.05);
  const texts = rows.map(({ title, place }, i) => {
    const room = roomFor(parts[i]!) - emsOf(place) - 2;
    return [shorten(title, Math.max(8, Math.floor(room))), place].filter(Boolean).join(' · ');
  });
  const size = Math.min(...texts.map((text, i) => setText(text, parts[i]!, LIST).size));
  return {
    label: setText(label, { ...box, h: head }, SOURCE),
    rows: texts.map((text, i) => setText(text, parts[i]!, [size])),
    more: setText(more, { ...box, y: box.y + box.h - foot, h: foot }, SOURCE),
  };
}

/** How much of a report's name a row of the list holds at its smallest, in the size of its type: two lines where they fit. */
const roomFor = ({ w, h }: Box): number => (w * 72 * 0.94 * (h > 0.4 ? 2 : 1)) / LIST.at(-1)!;
