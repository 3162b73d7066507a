import type { Column, ExportRow } from '#core/export/column.ts';
import { boundsOf } from '#core/query/bounds.ts';
import { doubtWords } from '#core/query/doubt-words.ts';

/** What is said of the figure; empty in the row of an item without figures. */
export const figureColumns: readonly Column[] = [
  {
    key: 'value',
    heading: '数值',
    about: {
      zh: '以“单位”列计，万、亿已换算；区间取下限',
      en: 'In the unit of its column, 万 and 亿 multiplied out; of a range the lower end',
    },
    width: 14,
    cell: ({ figure }) => figure?.value ?? null,
  },
  {
    key: 'max',
    heading: '区间上限',
    about: { zh: '区间的上限', en: 'Upper end of a range' },
    width: 12,
    cell: ({ figure }) => figure?.max ?? null,
  },
  {
    key: 'unit',
    heading: '单位',
    about: {
      zh: '单位；不同单位不可相加，% 不可相加',
      en: 'Unit; unlike units and percentages must not be added',
    },
    width: 8,
    cell: ({ figure }) => figure?.unit ?? null,
  },
  {
    key: 'figure_kind',
    heading: '数字类别',
    about: { zh: '见下“数字类别”', en: 'See figure kinds below' },
    width: 10,
    cell: ({ figure }) => figure?.kind ?? null,
  },
  {
    key: 'approximation',
    heading: '约数',
    about: { zh: '见下“约数”；空为确数', en: 'See approximations below; empty where stated exactly' },
    width: 8,
    cell: ({ figure }) => figure?.approx ?? null,
  },
  {
    key: 'lower_bound',
    heading: '下界',
    about: {
      zh: '由原文可知的下界；无则空',
      en: 'Lower bound as far as the words tell; empty where they tell none',
    },
    width: 14,
    cell: ({ figure }) => figure && boundsOf(figure).lower,
  },
  {
    key: 'upper_bound',
    heading: '上界',
    about: { zh: '由原文可知的上界；无则空', en: 'Upper bound, likewise' },
    width: 14,
    cell: ({ figure }) => figure && boundsOf(figure).upper,
  },
  {
    key: 'measure',
    heading: '所计事物',
    about: { zh: '所计何物，取自原文；原文未明则空', en: 'What is counted, in the text’s words; empty if not said' },
    width: 18,
    cell: ({ figure }) => figure?.measure ?? null,
  },
  {
    key: 'nature',
    heading: '性质',
    about: {
      zh: '见下“性质”；仅 level 且同单位、同事物者可相加',
      en: 'See natures below; only like levels may be added',
    },
    width: 8,
    cell: ({ figure }) => figure?.nature ?? null,
  },
  {
    key: 'period',
    heading: '时期',
    about: { zh: '数字所属时期，照录原文', en: 'Period it is said of, as printed' },
    width: 12,
    cell: ({ figure }) => figure?.period ?? null,
  },
  {
    key: 'figure_place',
    heading: '数字地点代码',
    about: {
      zh: '数字所属地点的区划代码，原文另有所指时',
      en: 'Code of the place the figure is said of, where the text names one',
    },
    width: 14,
    cell: ({ figure }) => figure?.place ?? null,
  },
  {
    key: 'figure_place_name',
    heading: '数字地点',
    about: { zh: '上列代码的地名', en: 'Name of that place' },
    width: 12,
    cell: (row) => placeName(row),
  },
  {
    key: 'surface',
    heading: '原文',
    about: { zh: '数字在版面上的原文', en: 'The figure as printed' },
    width: 16,
    cell: ({ figure }) => figure?.surface ?? null,
  },
  {
    key: 'sentence',
    heading: '所在句',
    about: { zh: '数字所在的句子', en: 'The sentence that reports it' },
    width: 60,
    cell: ({ figure }) => figure?.sentence ?? null,
  },
  {
    key: 'line',
    heading: '所在行',
    about: { zh: '数字所在行，自1起计', en: 'Its line in the file, from 1' },
    width: 8,
    cell: ({ figure }) => figure?.line ?? null,
  },
  {
    key: 'suspect',
    heading: '存疑',
    about: { zh: '数值可疑的缘由；空为无疑', en: 'Why the value is implausible; empty if it is not' },
    width: 14,
    cell: ({ figure }) => (figure?.suspect === undefined ? null : doubtWords(figure.suspect, 'zh')),
  },
];

/** The records hold no table of names; a place that a figure names is among the item's own. */
function placeName({ item, figure }: ExportRow): string | null {
  if (!figure?.place) return null;
  const place = [item.place, ...item.mentions].find((known) => known?.code === figure.place);
  return place ? place[place.level] : null;
}
