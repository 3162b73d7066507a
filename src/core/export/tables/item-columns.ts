import { citation } from '#core/export/citation.ts';
import type { Column } from '#core/export/column.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

const SEPARATOR = ';';

/** What is said of the item, the same in each of its rows. */
export const itemColumns: readonly Column[] = [
  {
    key: 'id',
    heading: '编号',
    about: { zh: '版面编号与其上标题的次序', en: 'Page and order of the headline on it' },
    width: 10,
    cell: ({ item }) => item.id,
  },
  {
    key: 'title',
    heading: '标题',
    about: { zh: '报道标题；无标题则空', en: 'Headline; empty where there is none' },
    width: 36,
    cell: ({ item }) => item.title,
  },
  {
    key: 'lead',
    heading: '正文首句',
    about: { zh: '正文首句，过长则截短', en: 'First sentence of the text, cut where long' },
    width: 36,
    cell: ({ item }) => item.lead,
  },
  {
    key: 'kind',
    heading: '体裁',
    about: { zh: 'article 文字报道，photo 图片报道', en: 'article or photo item' },
    width: 8,
    cell: ({ item }) => item.kind,
  },
  {
    key: 'newspaper',
    heading: '报纸',
    about: { zh: '报纸名称，如已知', en: 'Newspaper, if known' },
    width: 12,
    cell: ({ page }) => page.newspaper ?? null,
  },
  {
    key: 'date',
    heading: '日期',
    about: { zh: '出版日期（年-月-日），如已知', en: 'Date of the issue (year-month-day), if known' },
    width: 11,
    cell: ({ page }) => page.date ?? null,
  },
  {
    key: 'page',
    heading: '版次',
    about: { zh: '版次，如已知', en: 'Page, if known' },
    width: 6,
    cell: ({ page }) => (page.page === undefined ? null : String(page.page)),
  },
  {
    key: 'source',
    heading: '文件',
    about: { zh: '版面文本的文件名', en: 'File with the text of the page' },
    width: 26,
    cell: ({ item }) => item.source,
  },
  {
    key: 'lines',
    heading: '行号',
    about: {
      zh: '报道所占各行，按阅读顺序，分号分隔，自1起计',
      en: 'Lines of the item in reading order, from 1, by semicolons',
    },
    width: 16,
    cell: ({ item }) => item.lines.join(SEPARATOR),
  },
  {
    key: 'truncated',
    heading: '残缺',
    about: {
      zh: 'none 完整，head 缺开头，tail 缺结尾，both 首尾皆缺',
      en: 'none, or what the page lacks: head, tail, both',
    },
    width: 8,
    cell: ({ item }) => item.truncated,
  },
  {
    key: 'province',
    heading: '省',
    about: { zh: '报道所涉地点的省', en: 'Province of the place that the item is about' },
    width: 9,
    cell: ({ item }) => item.place?.province ?? null,
  },
  {
    key: 'city',
    heading: '市',
    about: { zh: '同上，地级市', en: 'Its prefecture-level city' },
    width: 9,
    cell: ({ item }) => item.place?.city ?? null,
  },
  {
    key: 'county',
    heading: '县（市、区）',
    about: { zh: '同上，县级', en: 'Its county, city or district' },
    width: 12,
    cell: ({ item }) => item.place?.county ?? null,
  },
  {
    key: 'town',
    heading: '镇（街道）',
    about: { zh: '同上，乡级', en: 'Its town, township or subdistrict' },
    width: 12,
    cell: ({ item }) => item.place?.town ?? null,
  },
  {
    key: 'village',
    heading: '村（社区）',
    about: { zh: '同上，村级', en: 'Its village or community' },
    width: 12,
    cell: ({ item }) => item.place?.village ?? null,
  },
  {
    key: 'place_code',
    heading: '区划代码',
    about: {
      zh: '统计用区划代码（文本）；地名表未收的村为空',
      en: 'Division code (text); empty for a village that the gazetteer lacks',
    },
    width: 14,
    cell: ({ item }) => item.place?.code ?? null,
  },
  {
    key: 'place_level',
    heading: '地点级别',
    about: { zh: '报道地点的级别', en: 'Level of the place' },
    width: 10,
    cell: ({ item }) => item.place?.level ?? null,
  },
  {
    key: 'place_confidence',
    heading: '地点可信度',
    about: {
      zh: '0–1：各级均判断正确的估计概率',
      en: '0–1: estimated probability that the place is right at every level',
    },
    width: 11,
    cell: ({ item }) => item.place?.confidence ?? null,
  },
  {
    key: 'place_precision',
    heading: '坐标级别',
    about: {
      zh: '坐标所代表的级别；town 表示以镇的坐标代村',
      en: 'Level that the point stands for; town under a village: the point is its town’s',
    },
    width: 10,
    cell: ({ item }) => item.place?.precision ?? null,
  },
  {
    key: 'lng',
    heading: '经度',
    about: { zh: '东经，WGS84，度', en: 'Longitude, WGS84, degrees' },
    width: 10,
    cell: ({ item }) => item.place?.lng ?? null,
  },
  {
    key: 'lat',
    heading: '纬度',
    about: { zh: '北纬，WGS84，度', en: 'Latitude, WGS84, degrees' },
    width: 10,
    cell: ({ item }) => item.place?.lat ?? null,
  },
  {
    key: 'themes',
    heading: '主题',
    about: { zh: '全部主题代码，分号分隔，首个为主', en: 'Keys of its themes by semicolons, the main one first' },
    width: 18,
    cell: ({ item }) => item.themes.map((theme) => theme.key).join(SEPARATOR),
  },
  {
    key: 'main_theme',
    heading: '主要主题',
    about: { zh: '主要主题代码', en: 'Key of the main theme' },
    width: 10,
    cell: ({ item }) => item.themes[0]?.key ?? null,
  },
  {
    key: 'main_theme_zh',
    heading: '主要主题名称',
    about: { zh: '主要主题的中文名称', en: 'Chinese name of the main theme' },
    width: 12,
    cell: ({ item }) => taxonomy.find(({ key }) => key === item.themes[0]?.key)?.label.zh ?? null,
  },
  {
    key: 'authors',
    heading: '作者',
    about: { zh: '署名，分号分隔', en: 'Who signed, by semicolons' },
    width: 14,
    cell: ({ item }) => item.authors.join(SEPARATOR),
  },
  {
    key: 'credits',
    heading: '图片作者',
    about: { zh: '图片的摄影或供图者，分号分隔', en: 'Who took or gave the pictures, by semicolons' },
    width: 14,
    cell: ({ item }) => item.credits.join(SEPARATOR),
  },
];

export const figureCountColumn: Column = {
  key: 'figure_count',
  heading: '数字个数',
  about: {
    zh: '报道中的数字个数（按数字类别筛选时只计该类）',
    en: 'How many figures the item reports (of the chosen kinds, if any are)',
  },
  width: 9,
  cell: ({ item }) => item.figures.length,
};

export const citationColumn: Column = {
  key: 'citation',
  heading: '引用格式',
  about: {
    zh: 'GB/T 7714 格式；报纸或日期不详者，以文件名、行号和文本的 SHA-256（前12位）代之',
    en: 'GB/T 7714; without newspaper or date: file, lines and the first 12 digits of the text’s SHA-256',
  },
  width: 60,
  cell: ({ item, page }) => citation(item, page).gbt7714,
};
