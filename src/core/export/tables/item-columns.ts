import { citation } from '#core/export/citation.ts';
import type { Column } from '#core/export/column.ts';
import { kinds, levels, truncations, wordOf } from '#core/export/tables/value-words.ts';
import type { Language } from '#core/language.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

const SEPARATOR = ';';

/** What is said of the item, the same in each of its rows. */
export const itemColumns: readonly Column[] = [
  {
    key: 'id',
    heading: { zh: '编号', en: 'ID' },
    about: { zh: '版面编号与其上标题的次序', en: 'Page and order of the headline on it' },
    width: 10,
    cell: ({ item }) => item.id,
  },
  {
    key: 'title',
    heading: { zh: '标题', en: 'Headline' },
    about: { zh: '报道标题；无标题则空', en: 'Headline; empty where there is none' },
    width: 36,
    cell: ({ item }) => item.title,
  },
  {
    key: 'lead',
    heading: { zh: '正文首句', en: 'First sentence' },
    about: { zh: '正文首句，过长则截短', en: 'First sentence of the text, cut where long' },
    width: 36,
    cell: ({ item }) => item.lead,
  },
  {
    key: 'kind',
    heading: { zh: '体裁', en: 'Genre' },
    about: { zh: '文字报道或图片报道', en: 'Article or photo item' },
    width: 8,
    cell: ({ item }) => item.kind,
    say: ({ item }, language) => wordOf(kinds, item.kind, language),
  },
  {
    key: 'newspaper',
    heading: { zh: '报纸', en: 'Newspaper' },
    about: { zh: '报纸名称，如已知', en: 'Newspaper, if known' },
    width: 12,
    cell: ({ page }) => page.newspaper ?? null,
  },
  {
    key: 'date',
    heading: { zh: '日期', en: 'Date' },
    about: { zh: '出版日期（年-月-日），如已知', en: 'Date of the issue (year-month-day), if known' },
    width: 11,
    cell: ({ page }) => page.date ?? null,
  },
  {
    key: 'page',
    heading: { zh: '版次', en: 'Page' },
    about: { zh: '版次，如已知', en: 'Page, if known' },
    width: 6,
    cell: ({ page }) => (page.page === undefined ? null : String(page.page)),
  },
  {
    key: 'source',
    heading: { zh: '文件', en: 'File' },
    about: { zh: '版面文本的文件名', en: 'File with the text of the page' },
    width: 26,
    cell: ({ item }) => item.source,
  },
  {
    key: 'lines',
    heading: { zh: '行号', en: 'Lines' },
    about: {
      zh: '报道所占各行，按阅读顺序，分号分隔，自1起计',
      en: 'Lines of the item in reading order, from 1, by semicolons',
    },
    width: 16,
    cell: ({ item }) => item.lines.join(SEPARATOR),
  },
  {
    key: 'truncated',
    heading: { zh: '残缺', en: 'Incomplete' },
    about: {
      zh: '版面上缺的部分；完整则空',
      en: 'What the page lacks; empty where the item is whole',
    },
    width: 8,
    cell: ({ item }) => item.truncated,
    say: ({ item }, language) => wordOf(truncations, item.truncated, language),
  },
  {
    key: 'province',
    heading: { zh: '省', en: 'Province' },
    about: { zh: '报道所涉地点的省', en: 'Province of the place that the item is about' },
    width: 9,
    cell: ({ item }) => item.place?.province ?? null,
  },
  {
    key: 'city',
    heading: { zh: '市', en: 'City' },
    about: { zh: '同上，地级市', en: 'Its prefecture-level city' },
    width: 9,
    cell: ({ item }) => item.place?.city ?? null,
  },
  {
    key: 'county',
    heading: { zh: '县（市、区）', en: 'County' },
    about: { zh: '同上，县级', en: 'Its county, city or district' },
    width: 12,
    cell: ({ item }) => item.place?.county ?? null,
  },
  {
    key: 'town',
    heading: { zh: '镇（街道）', en: 'Town' },
    about: { zh: '同上，乡级', en: 'Its town, township or subdistrict' },
    width: 12,
    cell: ({ item }) => item.place?.town ?? null,
  },
  {
    key: 'village',
    heading: { zh: '村（社区）', en: 'Village' },
    about: { zh: '同上，村级', en: 'Its village or community' },
    width: 12,
    cell: ({ item }) => item.place?.village ?? null,
  },
  {
    key: 'place_code',
    heading: { zh: '区划代码', en: 'Division code' },
    about: {
      zh: '统计用区划代码（文本）；地名表未收的村为空',
      en: 'Division code (text); empty for a village that the gazetteer lacks',
    },
    width: 14,
    cell: ({ item }) => item.place?.code ?? null,
  },
  {
    key: 'place_level',
    heading: { zh: '地点级别', en: 'Level of place' },
    about: { zh: '报道地点的级别', en: 'Level of the place' },
    width: 10,
    cell: ({ item }) => item.place?.level ?? null,
    say: ({ item }, language) => wordOf(levels, item.place?.level, language),
  },
  {
    key: 'place_confidence',
    heading: { zh: '地点可信度', en: 'Confidence of place' },
    about: {
      zh: '0–1：各级均判断正确的估计概率',
      en: '0–1: estimated probability that the place is right at every level',
    },
    width: 11,
    cell: ({ item }) => item.place?.confidence ?? null,
  },
  {
    key: 'place_precision',
    heading: { zh: '坐标级别', en: 'Level of point' },
    about: {
      zh: '坐标所代表的级别；村级报道而此列为镇，即以镇的坐标代村',
      en: 'Level that the point stands for; a town for a village: the point is its town’s',
    },
    width: 10,
    cell: ({ item }) => item.place?.precision ?? null,
    say: ({ item }, language) => wordOf(levels, item.place?.precision, language),
  },
  {
    key: 'lng',
    heading: { zh: '经度', en: 'Longitude' },
    about: { zh: '东经，WGS84，度', en: 'Longitude, WGS84, degrees' },
    width: 10,
    cell: ({ item }) => item.place?.lng ?? null,
  },
  {
    key: 'lat',
    heading: { zh: '纬度', en: 'Latitude' },
    about: { zh: '北纬，WGS84，度', en: 'Latitude, WGS84, degrees' },
    width: 10,
    cell: ({ item }) => item.place?.lat ?? null,
  },
  {
    key: 'themes',
    heading: { zh: '主题', en: 'Themes' },
    about: { zh: '全部主题，分号分隔，首个为主', en: 'Its themes by semicolons, the main one first' },
    width: 18,
    cell: ({ item }) => item.themes.map((theme) => theme.key).join(SEPARATOR),
    say: ({ item }, language) => item.themes.map(({ key }) => themeName(key, language)).join(SEPARATOR),
    keyHeading: { zh: '主题代码', en: 'Theme keys' },
  },
  {
    key: 'main_theme',
    heading: { zh: '主要主题', en: 'Main theme' },
    about: { zh: '主题中的首个', en: 'The first of its themes' },
    width: 10,
    cell: ({ item }) => item.themes[0]?.key ?? null,
    say: ({ item }, language) => (item.themes[0] ? themeName(item.themes[0].key, language) : null),
  },
  {
    key: 'authors',
    heading: { zh: '作者', en: 'Authors' },
    about: { zh: '署名，分号分隔', en: 'Who signed, by semicolons' },
    width: 14,
    cell: ({ item }) => item.authors.join(SEPARATOR),
  },
  {
    key: 'credits',
    heading: { zh: '图片作者', en: 'Pictures by' },
    about: { zh: '图片的摄影或供图者，分号分隔', en: 'Who took or gave the pictures, by semicolons' },
    width: 14,
    cell: ({ item }) => item.credits.join(SEPARATOR),
  },
];

/** In the reader's language; a key that the taxonomy lacks stays. */
export const themeName = (key: string, language: Language): string =>
  taxonomy.find((theme) => theme.key === key)?.label[language] ?? key;

export const figureCountColumn: Column = {
  key: 'figure_count',
  heading: { zh: '数字个数', en: 'Figures' },
  about: {
    zh: '报道中的数字个数（按数字类别筛选时只计该类）',
    en: 'How many figures the item reports (of the chosen kinds, if any are)',
  },
  width: 9,
  cell: ({ item }) => item.figures.length,
};

export const citationColumn: Column = {
  key: 'citation',
  heading: { zh: '引用格式', en: 'Citation' },
  about: {
    zh: 'GB/T 7714 格式；报纸或日期不详者，以文件名、行号和文本的 SHA-256（前12位）代之',
    en: 'GB/T 7714; without newspaper or date: file, lines and the first 12 digits of the text’s SHA-256',
  },
  width: 60,
  cell: ({ item, page }) => citation(item, page).gbt7714,
};
