import type PptxGenJS from 'pptxgenjs';
import { type SetBody, type SetRow, TABLE_TYPE } from '#core/slides/set-body.ts';
import type { Pen } from './add-text.ts';
import { BODY_FACE, type Look } from './pptx-look.ts';

const NONE = { type: 'none' } as const;
const MARGIN = 0.06;

/** Places or themes side by side, ruled like a printed table. */
export function addTable({ page, look, lang }: Pen, body: Extract<SetBody, { kind: 'table' }>): void {
  const { box, widths, head, rowHeight, table, rows } = body;
  const rule = (color: string, pt: number): PptxGenJS.TableCellProps['border'] => [
    NONE,
    NONE,
    { type: 'solid', color, pt },
    NONE,
  ];
  const heads = table.columns.map((text) => ({
    text,
    options: { color: look.soft, fontSize: TABLE_TYPE.head, border: rule(look.strongRule, 1) },
  }));
  const cells = rows.map((row) =>
    cellsOf(row, look).map((text) => ({ text, options: { border: rule(look.rule, 0.5) } })),
  );
  page.addTable(
    [heads, ...cells] as PptxGenJS.TableRow[],
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: widths,
      rowH: [head, ...rows.map(() => rowHeight)],
      fontFace: BODY_FACE,
      fontSize: TABLE_TYPE.text,
      color: look.ink,
      valign: 'middle',
      margin: MARGIN,
      objectName: table.columns.join(' · '),
      lang,
    } as PptxGenJS.TableProps,
  );
}

function cellsOf({ name, count, main, figure }: SetRow, look: Look): (string | PptxGenJS.TableCell[])[] {
  const told = figure
    ? [
        { text: `${figure.value} `, options: { bold: true } },
        { text: figure.measure, options: { breakLine: true } },
        { text: figure.source, options: { fontSize: TABLE_TYPE.source, color: look.soft } },
      ]
    : '';
  return [[{ text: name, options: { bold: true } }], String(count), main, told];
}
