import { emsOf, linesIn } from '#core/slides/fit-text.ts';
import { type SetText, setText } from '#core/slides/set-text.ts';
import type {
  Slide,
  SlideBody,
  SlideChart,
  SlideFigure,
  SlideQuote,
  SlideRow,
  SlideTable,
} from '#core/slides/slide.ts';
import type { Box, SlideLayout } from '#core/slides/slide-layout.ts';
import { shorten } from '#core/text/shorten.ts';

/** What fills a slide, typeset. */
export type SetBody =
  | { kind: 'map'; box: Box; missing: SetText }
  | { kind: 'chart'; caption: SetText; box: Box; legend: SetText; chart: SlideChart }
  | {
      kind: 'table';
      box: Box;
      widths: number[];
      head: number;
      rowHeight: number;
      table: SlideTable;
      rows: SetRow[];
      /** Counts as bars beside the table, where there is room. */
      chartBox: Box | null;
    }
  | { kind: 'report'; where: SetText; headline: SetText | null; themes: SetText; quotes: SetQuote[] }
  | { kind: 'brief'; text: SetText; sources: SetText }
  | { kind: 'nothing'; text: SetText };

export interface SetRow extends Pick<SlideRow, 'name' | 'count' | 'main'> {
  figure: Pick<SlideFigure, 'value' | 'measure' | 'source'> | null;
}

export interface SetQuote {
  box: Box;
  size: number;
  quote: SlideQuote;
}

export const TABLE_TYPE = { head: 11, text: 12, source: 9 };
const MOST_ROW_HEIGHT = 0.62;

const BODY = [18, 16, 14, 13, 12];

export function setBody({ body }: Slide, { main, whole }: SlideLayout): SetBody {
  switch (body.kind) {
    case 'map':
      return { kind: 'map', box: main, missing: setText(body.missing, { ...main, h: 0.5 }, BODY) };
    case 'chart':
      return setChart(body.chart, main);
    case 'table':
      return setTable(body.table, whole);
    case 'report':
      return setReport(body, main);
    case 'brief':
      return setBrief(body, main);
    case 'nothing':
      return { kind: 'nothing', text: setText(body.text, { ...main, h: 0.5 }, BODY) };
  }
}

function setChart(chart: SlideChart, { x, y, w, h }: Box): SetBody {
  const [above, below] = [0.36, 0.4];
  const legend = [...chart.groups.map(({ label }) => `■ ${label}`), chart.bounds].filter(Boolean).join('   ');
  return {
    kind: 'chart',
    caption: setText(chart.caption, { x, y, w, h: above }, [14, 13, 12, 11]),
    box: { x, y: y + above, w, h: h - above - below },
    legend: setText(legend, { x, y: y + h - below, w, h: below }, [11, 10, 9]),
    chart,
  };
}

/** Shares of the table's width. */
const COLUMNS = [0.16, 0.07, 0.29, 0.48];

function setTable(table: SlideTable, whole: Box): SetBody {
  const hasChart = whole.w > 11 && table.rows.length > 1;
  const chartWidth = 3.3;
  const box = hasChart ? { ...whole, x: whole.x + chartWidth + 0.3, w: whole.w - chartWidth - 0.3 } : whole;
  const head = 0.36;
  const rowHeight = Math.min(MOST_ROW_HEIGHT, (box.h - head) / Math.max(1, table.rows.length));
  const widths = COLUMNS.map((share) => share * box.w);
  const used = { ...box, h: head + rowHeight * table.rows.length };
  return {
    kind: 'table',
    box: used,
    widths,
    head,
    rowHeight,
    table,
    rows: table.rows.map((row) => setRow(row, widths)),
    chartBox: hasChart ? { ...whole, w: chartWidth, h: used.h } : null,
  };
}

/** Cells of two lines at the most. */
function setRow({ name, count, main, figure }: SlideRow, widths: readonly number[]): SetRow {
  const room = (column: number, size: number) => ((widths[column]! - 0.16) * 72 * 0.94) / size;
  const measure = figure && Math.max(4, Math.floor(room(3, TABLE_TYPE.text) - emsOf(figure.value) - 1));
  return {
    name: cutToEms(name, room(0, TABLE_TYPE.text) * 2),
    count,
    main: cutToEms(main, room(2, TABLE_TYPE.text) * 1.9),
    figure: figure && {
      value: figure.value,
      measure: cutToEms(figure.measure, measure ?? 0),
      source: cutToEms(figure.source, room(3, TABLE_TYPE.source)),
    },
  };
}

function cutToEms(text: string, most: number): string {
  if (emsOf(text) <= most) return text;
  let length = text.length;
  while (length > 1 && emsOf(shorten(text, length)) > most) length--;
  return shorten(text, length);
}

function setReport(body: Extract<SlideBody, { kind: 'report' }>, { x, y, w, h }: Box): SetBody {
  const where = setText(body.where, { x, y, w, h: 0.34 }, [13, 12, 11]);
  const headline = body.headline ? setText(body.headline, { x, y: y + 0.38, w, h: 0.95 }, [24, 22, 20, 18, 16]) : null;
  const top = headline ? y + 1.38 : y + 0.42;
  const themes = setText(body.themes, { x, y: top, w, h: 0.34 }, [13, 12, 11]);
  const room = { x: x + 0.2, y: top + 0.5, w: w - 0.2, h: y + h - top - 0.5 };
  const texts = body.quotes.map(({ before, mark, after }) => `${before}${mark}${after}`);
  const heightAt = (size: number) => texts.map((text) => (linesIn(text, room.w, size) * size * 1.5) / 72 + 0.2);
  const size = [18, 16, 14, 13, 12, 11].find((each) => total(heightAt(each)) <= room.h) ?? 11;
  const heights = heightAt(size);
  const quotes = body.quotes.map((quote, i) => ({
    box: { ...room, y: room.y + total(heights.slice(0, i)), h: heights[i]! - 0.2 },
    size,
    quote,
  }));
  return { kind: 'report', where, headline, themes, quotes: quotes.filter(({ box }) => box.y + box.h <= y + h + 0.01) };
}

const total = (heights: readonly number[]): number => heights.reduce((sum, each) => sum + each, 0);

function setBrief({ text, sources }: Extract<SlideBody, { kind: 'brief' }>, box: Box): SetBody {
  const below = Math.min(0.22 * sources.length + 0.1, box.h / 2);
  const lines = sources.map((line) => cutToEms(line, (box.w * 72 * 0.94) / 10));
  return {
    kind: 'brief',
    text: setText(text, { ...box, h: box.h - below - 0.15 }, BODY),
    sources: setText(lines.join('\n'), { ...box, y: box.y + box.h - below, h: below }, [10, 9, 8]),
  };
}
