import type { Column, ExportRow } from '#core/export/column.ts';
import { approximations, figureKinds, natures, wordOf } from '#core/export/tables/value-words.ts';
import { boundsOf } from '#core/query/bounds.ts';
import { doubtWords } from '#core/query/doubt-words.ts';
import { unitName } from '#core/query/unit-name.ts';

/** What is said of the figure; empty in the row of an item without figures. */
export const figureColumns: readonly Column[] = [
  {
    key: 'value',
    heading: { zh: '数值', en: 'Value' },
    about: {
      zh: '以“单位”列计，万、亿已换算；区间取下限',
      en: 'In the unit of its column, 万 and 亿 multiplied out; of a range the lower end',
    },
    width: 14,
    cell: ({ figure }) => figure?.value ?? null,
  },
  {
    key: 'max',
    heading: { zh: '区间上限', en: 'Upper end' },
    about: { zh: '区间的上限', en: 'Upper end of a range' },
    width: 12,
    cell: ({ figure }) => figure?.max ?? null,
  },
  {
    key: 'unit',
    heading: { zh: '单位', en: 'Unit' },
    about: {
      zh: '单位；不同单位不可相加，% 不可相加',
      en: 'Unit; unlike units and percentages must not be added',
    },
    width: 8,
    cell: ({ figure }) => figure?.unit ?? null,
    say: ({ figure }, language) => figure && unitName(figure.unit, language),
  },
  {
    key: 'figure_kind',
    heading: { zh: '数字类别', en: 'Kind of figure' },
    about: { zh: '见“数字类别”', en: 'See kinds of figures' },
    width: 10,
    cell: ({ figure }) => figure?.kind ?? null,
    say: ({ figure }, language) => wordOf(figureKinds, figure?.kind, language),
    keyHeading: { zh: '数字类别代码', en: 'Key of the kind' },
  },
  {
    key: 'approximation',
    heading: { zh: '约数', en: 'Approximation' },
    about: { zh: '见“约数”；空为确数', en: 'See approximations; empty where stated exactly' },
    width: 8,
    cell: ({ figure }) => figure?.approx ?? null,
    say: ({ figure }, language) => wordOf(approximations, figure?.approx ?? undefined, language),
  },
  {
    key: 'lower_bound',
    heading: { zh: '下界', en: 'Lower bound' },
    about: {
      zh: '由原文可知的下界；无则空',
      en: 'Lower bound as far as the words tell; empty where they tell none',
    },
    width: 14,
    cell: ({ figure }) => figure && boundsOf(figure).lower,
  },
  {
    key: 'upper_bound',
    heading: { zh: '上界', en: 'Upper bound' },
    about: { zh: '由原文可知的上界；无则空', en: 'Upper bound, likewise' },
    width: 14,
    cell: ({ figure }) => figure && boundsOf(figure).upper,
  },
  {
    key: 'measure',
    heading: { zh: '所计事物', en: 'What is counted' },
    about: { zh: '所计何物，取自原文；原文未明则空', en: 'What is counted, in the text’s words; empty if not said' },
    width: 18,
    cell: ({ figure }) => figure?.measure ?? null,
  },
  {
    key: 'nature',
    heading: { zh: '性质', en: 'Nature' },
    about: {
      zh: '见“性质”；仅“现值”且同单位、同事物者可相加',
      en: 'See natures; only levels of like things in one unit may be added',
    },
    width: 8,
    cell: ({ figure }) => figure?.nature ?? null,
    say: ({ figure }, language) => wordOf(natures, figure?.nature, language),
    keyHeading: { zh: '性质代码', en: 'Key of the nature' },
  },
  {
    key: 'period',
    heading: { zh: '时期', en: 'Period' },
    about: { zh: '数字所属时期，照录原文', en: 'Period it is said of, as printed' },
    width: 12,
    cell: ({ figure }) => figure?.period ?? null,
  },
  {
    key: 'figure_place',
    heading: { zh: '数字地点代码', en: 'Code of the figure’s place' },
    about: {
      zh: '数字所属地点的区划代码，原文另有所指时',
      en: 'Code of the place the figure is said of, where the text names one',
    },
    width: 14,
    cell: ({ figure }) => figure?.place ?? null,
  },
  {
    key: 'figure_place_name',
    heading: { zh: '数字地点', en: 'Place of the figure' },
    about: { zh: '上列代码的地名', en: 'Name of that place' },
    width: 12,
    cell: (row) => placeName(row),
  },
  {
    key: 'holder',
    heading: { zh: '所属单位', en: 'Holder' },
    about: {
      zh: '数字属于某家企业而非整个地方时，该企业在原文中的名称',
      en: 'The firm whose own figure it is, as printed, where it is not one of the whole place',
    },
    width: 14,
    cell: ({ figure }) => figure?.holder ?? null,
  },
  {
    key: 'surface',
    heading: { zh: '原文', en: 'As printed' },
    about: { zh: '数字在版面上的原文', en: 'The figure as printed' },
    width: 16,
    cell: ({ figure }) => figure?.surface ?? null,
  },
  {
    key: 'sentence',
    heading: { zh: '所在句', en: 'Sentence' },
    about: { zh: '数字所在的句子', en: 'The sentence that reports it' },
    width: 60,
    cell: ({ figure }) => figure?.sentence ?? null,
  },
  {
    key: 'line',
    heading: { zh: '所在行', en: 'Line' },
    about: { zh: '数字所在行，自1起计', en: 'Its line in the file, from 1' },
    width: 8,
    cell: ({ figure }) => figure?.line ?? null,
  },
  {
    key: 'suspect',
    heading: { zh: '存疑', en: 'Doubt' },
    about: { zh: '数值可疑的缘由；空为无疑', en: 'Why the value is implausible; empty if it is not' },
    width: 14,
    cell: ({ figure }) => (figure?.suspect === undefined ? null : doubtWords(figure.suspect, 'zh')),
    say: ({ figure }, language) => (figure?.suspect === undefined ? null : doubtWords(figure.suspect, language)),
  },
];

/** The records hold no table of names; a place that a figure names is among the item's own. */
function placeName({ item, figure }: ExportRow): string | null {
  if (!figure?.place) return null;
  const place = [item.place, ...item.mentions].find((known) => known?.code === figure.place);
  return place ? place[place.level] : null;
}
