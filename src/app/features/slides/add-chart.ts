import type PptxGenJS from 'pptxgenjs';
import type { SlideChart, SlideTable } from '#core/slides/slide.ts';
import type { Box } from '#core/slides/slide-layout.ts';
import type { Pen } from './add-text.ts';
import { BODY_FACE, mix } from './pptx-look.ts';

/** Large numbers on an axis as readers write them, small ones whole: 120000000 → 1.2亿. */
const FORMATS = {
  'zh-CN': '[>=100000000]0\\.00,,"\u4EBF";[>=10000]0\\.0,"\u4E07";General',
  'en-GB': '[>=1000000]0.0,,"M";[>=10000]0,"k";General',
};

/** Figures of one unit as bars from zero, each named with its words, since a bound is no number. */
export function addFigureChart(pen: Pen, { bars, unit, alt }: SlideChart, box: Box): void {
  const { look } = pen;
  // PowerPoint draws the first category lowest
  const upward = bars.toReversed();
  const colours = upward.map(({ group, isBound }) => {
    const hue = group ? look.hues[group] : look.accent;
    return isBound ? mix(hue, look.paper) : hue;
  });
  addBars(pen, box, {
    name: unit,
    labels: upward.map(({ label }) => label),
    values: upward.map(({ value }) => value),
    colours,
    alt,
    options: {
      layout: { x: 0.46, y: 0.02, w: 0.5, h: 0.86 },
      valAxisLabelFormatCode: FORMATS[pen.lang as keyof typeof FORMATS],
      catAxisLabelFontSize: 12,
    },
  });
}

/** How many reports each row of the table has: counts, so the numbers stand at the bars. */
export function addCountChart(pen: Pen, { rows, columns }: SlideTable, box: Box, head: number): void {
  const upward = rows.toReversed();
  addBars(pen, box, {
    name: columns[1],
    labels: upward.map(({ name }) => name),
    values: upward.map(({ count }) => count),
    colours: [pen.look.accent],
    alt: `${columns[1]}: ${rows.map(({ name, count }) => `${name} ${count}`).join(', ')}`,
    options: {
      layout: { x: 0.42, y: head / box.h, w: 0.5, h: 1 - head / box.h },
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: '0',
      dataLabelPosition: 'outEnd',
      dataLabelFontFace: BODY_FACE,
      dataLabelFontSize: 12,
      dataLabelColor: pen.look.ink,
      catAxisLabelFontSize: 12,
    },
  });
}

interface Bars {
  name: string;
  labels: string[];
  values: number[];
  /** One, or one a bar. */
  colours: string[];
  alt: string;
  options: PptxGenJS.IChartOpts;
}

function addBars({ page, look }: Pen, box: Box, { name, labels, values, colours, alt, options }: Bars): void {
  page.addChart('bar', [{ name, labels, values }], {
    ...box,
    altText: alt,
    barDir: 'bar',
    barGapWidthPct: 60,
    chartColors: colours.length === values.length ? colours : [colours[0]!],
    showLegend: false,
    showTitle: false,
    showValue: false,
    valAxisMinVal: 0,
    valAxisLabelFontFace: BODY_FACE,
    valAxisLabelFontSize: 10,
    valAxisLabelColor: look.soft,
    valAxisLineShow: false,
    valGridLine: { color: look.rule, size: 0.5 },
    catAxisLabelFontFace: BODY_FACE,
    catAxisLabelColor: look.ink,
    catAxisLineShow: false,
    catGridLine: { style: 'none' },
    ...options,
  });
}
