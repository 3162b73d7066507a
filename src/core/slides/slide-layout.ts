/** Where things stand on a slide, in inches from its upper left corner; every slide is as high as PowerPoint's. */

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface SlideLayout {
  width: number;
  height: number;
  title: Box;
  main: Box;
  /** Main and side together, for what has no figures beside it. */
  whole: Box;
  /** Key figures. */
  side: Box;
  /** In a row below, else in a column. */
  isRow: boolean;
  foot: Box;
  number: Box;
}

const HEIGHT = 7.5;
const MARGIN = 0.5;
const FOOT = { y: 6.98, h: 0.36 };
const END = 6.8;
const GAP = 0.35;

/** The places on a slide of a ratio: 16:9 has its figures at the right, 4:3 below, a wall of 32:9 its title at the left. */
export function slideLayout(ratio: number): SlideLayout {
  const width = Math.round(HEIGHT * ratio * 1000) / 1000;
  const inner = width - 2 * MARGIN;
  const foot = { x: MARGIN, ...FOOT, w: inner - 0.8 };
  const number = { x: width - MARGIN - 0.7, ...FOOT, w: 0.7 };
  const common = { width, height: HEIGHT, foot, number };
  if (ratio < 1.5) {
    const main = { x: MARGIN, y: 1.3, w: inner, h: 3.75 };
    return {
      ...common,
      title: { x: MARGIN, y: 0.3, w: inner, h: 0.85 },
      main,
      whole: { ...main, h: END - main.y },
      side: { x: MARGIN, y: 5.25, w: inner, h: END - 5.25 },
      isRow: true,
    };
  }
  const isWide = ratio > 2.5;
  const left = isWide ? 4.4 : 0;
  const top = isWide ? MARGIN : 1.3;
  const column = isWide ? 5 : 3.55;
  const whole = { x: MARGIN + left, y: top, w: inner - left, h: END - top };
  return {
    ...common,
    title: isWide ? { x: MARGIN, y: MARGIN, w: left - GAP, h: 3 } : { x: MARGIN, y: 0.3, w: inner, h: 0.85 },
    main: { ...whole, w: whole.w - column - GAP },
    whole,
    side: { x: width - MARGIN - column, y: top, w: column, h: END - top },
    isRow: false,
  };
}

/** The largest box of an image's proportions inside another, in its middle. */
export function contain(box: Box, image: { width: number; height: number }): Box {
  const scale = Math.min(box.w / image.width, box.h / image.height);
  const [w, h] = [image.width * scale, image.height * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

/** A box parted into equal cells, in a row or one below the other. */
export function partBox(box: Box, count: number, isRow: boolean, gap: number): Box[] {
  const size = ((isRow ? box.w : box.h) - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) =>
    isRow ? { ...box, x: box.x + i * (size + gap), w: size } : { ...box, y: box.y + i * (size + gap), h: size },
  );
}
