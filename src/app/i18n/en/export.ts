import type { Wording } from '#app/i18n/wording.ts';
import type { exporting as chinese } from '#app/i18n/zh/export.ts';

export const exporting: Wording<typeof chinese> = {
  open: 'Export',
  title: 'Export what the filter shows',
  size: '{{items}} · {{figures}}, as filtered now',
  sizeAll: '{{items}} · {{figures}}, no filter set',
  format: 'Format',
  formats: {
    csv: {
      name: 'CSV',
      hint: 'a table that every program opens; an apostrophe in front keeps an id from being read as a date. Read 12-digit division codes as text, or Excel turns them into 3.30E+11',
    },
    xlsx: { name: 'XLSX', hint: 'a workbook with a sheet that explains its columns and keys' },
    geojson: { name: 'GeoJSON', hint: 'points for a mapping program' },
    json: { name: 'JSON', hint: 'whole records, for programs' },
  },
  rows: 'One row for each',
  byFigure: 'figure (an item without figures has a row, too)',
  byItem: 'item',
  fileName: 'File name',
  download: 'Download',
  working: 'Making the file…',
  saved: 'Handed to the browser',
  failed: 'The file could not be made: {{reason}}',
  chart: 'Save the chart of {{name}} as {{format}}',
  chartCaption: '{{caption}} · Jiatu, data {{version}}',
  nothing: 'The filter shows nothing, so there is nothing to export.',
};
