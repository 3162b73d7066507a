import type { Language } from '#core/language.ts';
import type { FigureKind, Nature } from '#core/model.ts';

export interface SlideWords {
  untitled: string;
  noFigures: string;
  gone: string;
  noMap: string;
  chart: (kind: string, unit: string, count: number) => string;
  /** What the lighter bars are. */
  bounds: string;
  list: string;
  more: (count: number) => string;
  columns: { place: string; theme: string; count: string; themes: string; places: string; figure: string };
  kinds: Record<FigureKind, string>;
  /** What is no result is called so. */
  natures: Partial<Record<Nature, string>>;
  /** Before the sources in the notes. */
  sources: string;
  schematic: string;
  approval: (number: string) => string;
  data: (version: string) => string;
  credits: readonly string[];
  mapAlt: (title: string, reports: number) => string;
  chartAlt: (caption: string, bars: readonly string[]) => string;
  and: string;
  in: (text: string, place: string) => string;
}

/** Words of slides, in the language of their scene. */
export const slideWords: Record<Language, SlideWords> = {
  zh: {
    untitled: '（无标题）',
    noFigures: '没有可单独引用的数字',
    gone: '这项报道已不在数据里',
    noMap: '此处地图未能绘出',
    chart: (kind, unit, count) => `${kind}（${unit}），最大的 ${count} 个，各自引用，不相加`,
    bounds: '浅色：约数或界限（≈ 约，> 超，≥ 以上，< 不足，≤ 以内）',
    list: '报道',
    more: (count) => `另有 ${count} 项`,
    columns: {
      place: '地方',
      theme: '主题',
      count: '报道',
      themes: '主要主题',
      places: '主要地方',
      figure: '代表数字',
    },
    kinds: {
      money: '金额',
      people: '人数',
      count: '数量',
      percent: '百分比',
      ratio: '比率',
      area: '面积',
      mass: '重量',
      duration: '时长',
      other: '其他',
    },
    natures: { target: '预期', price: '单价', total: '累计' },
    sources: '画面上的数字及出处',
    schematic: '示意图，不作划界依据',
    approval: (number) => `审图号：${number}`,
    data: (version) => `数据版本 ${version}`,
    credits: ['水域 © OpenStreetMap contributors (ODbL)', '镇点 GeoNames (CC BY 4.0)', '县界 DataV / AMap'],
    mapAlt: (title, reports) => `地图：${title}。${reports} 项报道的分布。`,
    chartAlt: (caption, bars) => `条形图：${caption}。${bars.join('；')}。`,
    and: '、',
    in: (text, place) => `${text}（${place}）`,
  },
  en: {
    untitled: '(untitled)',
    noFigures: 'No figure that can be cited by itself',
    gone: 'This report is no longer in the data',
    noMap: 'The map could not be drawn here',
    chart: (kind, unit, count) => `${kind} (${unit}): the ${count} largest, each cited by itself, not added up`,
    bounds: 'Lighter: approximate or a bound (≈ about, > over, ≥ at least, < under, ≤ at most)',
    list: 'Reports',
    more: (count) => `and ${count} more`,
    columns: {
      place: 'Place',
      theme: 'Theme',
      count: 'Reports',
      themes: 'Main themes',
      places: 'Main places',
      figure: 'Telling figure',
    },
    kinds: {
      money: 'Money',
      people: 'People',
      count: 'Counts',
      percent: 'Percentages',
      ratio: 'Ratios',
      area: 'Areas',
      mass: 'Weights',
      duration: 'Durations',
      other: 'Other',
    },
    natures: { target: 'expected', price: 'price', total: 'running total' },
    sources: 'Figures shown, and their sources',
    schematic: 'Schematic map, not a basis for boundaries',
    approval: (number) => `Map approval (审图号): ${number}`,
    data: (version) => `Data ${version}`,
    credits: ['Water © OpenStreetMap contributors (ODbL)', 'Towns: GeoNames (CC BY 4.0)', 'County lines: DataV / AMap'],
    mapAlt: (title, reports) => `Map: ${title}. Where ${reports} ${reports === 1 ? 'report is' : 'reports are'} from.`,
    chartAlt: (caption, bars) => `Bar chart: ${caption}. ${bars.join('; ')}.`,
    and: ', ',
    in: (text, place) => `${text} (${place})`,
  },
};
