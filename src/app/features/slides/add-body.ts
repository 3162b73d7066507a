import type { SetBody } from '#core/slides/set-body.ts';
import type { SetSlide } from '#core/slides/set-slide.ts';
import type { Slide } from '#core/slides/slide.ts';
import { contain } from '#core/slides/slide-layout.ts';
import { addCountChart, addFigureChart } from './add-chart.ts';
import { addTable } from './add-table.ts';
import { addText, type Pen } from './add-text.ts';
import type { Picture } from './map-picture.ts';

/** What fills a slide: the map's picture, a chart, a table or text. */
export function addBody(pen: Pen, { body }: SetSlide, slide: Slide, picture: Picture | undefined): void {
  switch (body.kind) {
    case 'map':
      if (picture)
        pen.page.addImage({ data: picture.address, ...contain(body.box, picture), altText: slide.mapAlt ?? '' });
      else addText(pen, body.missing, { color: pen.look.soft });
      return;
    case 'chart':
      addText(pen, body.caption, { color: pen.look.soft });
      addFigureChart(pen, body.chart, body.box);
      addText(pen, body.legend, {
        color: pen.look.soft,
        valign: 'bottom',
        runs: legendRuns(pen, body),
      });
      return;
    case 'table':
      if (body.chartBox) addCountChart(pen, body.table, body.chartBox, body.head);
      addTable(pen, body);
      return;
    case 'report':
      addReport(pen, body);
      return;
    case 'brief':
      addText(pen, body.text, { isHead: true });
      addText(pen, body.sources, { color: pen.look.soft, valign: 'bottom' });
      return;
    case 'nothing':
      addText(pen, body.text, { color: pen.look.soft });
  }
}

/** ■ 富民乡村  ■ 经济金融: each square in its hue. */
function legendRuns({ look }: Pen, { chart }: Extract<SetBody, { kind: 'chart' }>) {
  return [
    ...chart.groups.flatMap(({ key, label }) => [
      { text: '■ ', options: { color: look.hues[key] } },
      { text: `${label}   `, options: {} },
    ]),
    { text: chart.bounds, options: {} },
  ];
}

function addReport(pen: Pen, { where, headline, themes, quotes }: Extract<SetBody, { kind: 'report' }>): void {
  const { page, look } = pen;
  addText(pen, where, { color: look.soft });
  if (headline) addText(pen, headline, { isHead: true, bold: true, valign: 'middle' });
  addText(pen, themes, { color: look.soft });
  for (const { box, size, quote } of quotes) {
    const { before, mark, after } = quote;
    const runs = [
      { text: before, options: {} },
      { text: mark, options: { bold: true } },
      { text: after, options: {} },
    ];
    page.addShape('line', { x: box.x - 0.15, y: box.y, w: 0, h: box.h, line: { color: look.strongRule, width: 2 } });
    addText(pen, { box, size, text: '' }, { isHead: true, runs: runs.filter(({ text }) => text !== '') });
  }
}
