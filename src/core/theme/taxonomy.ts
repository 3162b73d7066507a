/** The themes, their groups and their words for the reader. Cue words stand apart, so that the app need not load them. */

export interface ThemeGroup {
  key: string;
  zh: string;
  en: string;
}

/** Six groups at most: as many as colours can be told apart on a map. */
export const themeGroups = [
  { key: 'governance', zh: '治理服务', en: 'Governance and services' },
  { key: 'prosperity', zh: '富民乡村', en: 'Prosperity and countryside' },
  { key: 'economy', zh: '经济金融', en: 'Economy and finance' },
  { key: 'livelihood', zh: '民生保障', en: 'Livelihood' },
  { key: 'society', zh: '平安文明', en: 'Safety and civility' },
  { key: 'party', zh: '党建清廉', en: 'Party and integrity' },
] as const satisfies readonly ThemeGroup[];

export type ThemeGroupKey = (typeof themeGroups)[number]['key'];

interface ThemeEntry {
  key: string;
  group: ThemeGroupKey;
  label: { zh: string; en: string };
  definition: { zh: string; en: string };
}

export const taxonomy = [
  {
    key: 'digital',
    group: 'governance',
    label: { zh: '数字化', en: 'Digital' },
    definition: {
      zh: '数字化改革、数智赋能、平台系统、大数据、扫码应用',
      en: 'Digital reform: platforms, data, apps and codes to scan',
    },
  },
  {
    key: 'grid',
    group: 'governance',
    label: { zh: '基层治理', en: 'Local governance' },
    definition: {
      zh: '网格、矛盾调解、协商议事、社区治理',
      en: 'Neighbourhood grids, mediation, deliberation, community governance',
    },
  },
  {
    key: 'service',
    group: 'governance',
    label: { zh: '便民服务', en: 'Public services' },
    definition: {
      zh: '便民服务、政务服务、一卡通、证照、缴费',
      en: 'Everyday public services, one-stop counters, cards, permits, payments',
    },
  },
  {
    key: 'prosperity',
    group: 'prosperity',
    label: { zh: '共同富裕', en: 'Common prosperity' },
    definition: {
      zh: '共同富裕、乡贤助力、富民工坊、村集体增收、帮扶',
      en: 'Shared income: villages’ collective earnings, workshops, patrons, aid',
    },
  },
  {
    key: 'rural',
    group: 'prosperity',
    label: { zh: '乡村振兴', en: 'Rural revitalisation' },
    definition: {
      zh: '乡村振兴、农业产业、农旅融合、美丽乡村、未来乡村、生态环境',
      en: 'Farming, rural tourism, village renewal, countryside and environment',
    },
  },
  {
    key: 'business',
    group: 'economy',
    label: { zh: '营商环境', en: 'Business climate' },
    definition: {
      zh: '营商环境、助企服务、招商引资、商会、政商关系',
      en: 'Services to firms, investment promotion, chambers of commerce',
    },
  },
  {
    key: 'industry',
    group: 'economy',
    label: { zh: '产业发展', en: 'Industry' },
    definition: {
      zh: '产业转型、企业发展、科技创新、智能制造、项目建设',
      en: 'Industrial upgrading, firms, innovation, manufacturing, projects',
    },
  },
  {
    key: 'finance',
    group: 'economy',
    label: { zh: '金融', en: 'Finance' },
    definition: { zh: '金融、信贷、保险、银行服务', en: 'Banking, credit, insurance' },
  },
  {
    key: 'health',
    group: 'livelihood',
    label: { zh: '医疗健康', en: 'Health' },
    definition: {
      zh: '医疗、医保、疫情防控、心理健康',
      en: 'Medical care, health insurance, epidemics, mental health',
    },
  },
  {
    key: 'elderly',
    group: 'livelihood',
    label: { zh: '群体关爱', en: 'Care' },
    definition: {
      zh: '养老、老年人、残疾人、儿童等群体关爱',
      en: 'Care for the old, the disabled, children and others in need',
    },
  },
  {
    key: 'talent',
    group: 'livelihood',
    label: { zh: '教育人才', en: 'Education and talent' },
    definition: { zh: '教育、人才、就业、职工技能', en: 'Schools, talent, jobs and skills' },
  },
  {
    key: 'safety',
    group: 'society',
    label: { zh: '平安建设', en: 'Public safety' },
    definition: {
      zh: '公安、平安、反诈、安全生产、防灾救援、交通执法',
      en: 'Police, fraud prevention, work safety, disasters, traffic and enforcement',
    },
  },
  {
    key: 'civility',
    group: 'society',
    label: { zh: '文明新风', en: 'Civility and culture' },
    definition: {
      zh: '文明实践、志愿服务、文化传承、礼仪品牌、典型引领',
      en: 'Civic practice, volunteers, heritage and culture, role models',
    },
  },
  {
    key: 'party',
    group: 'party',
    label: { zh: '党建引领', en: 'Party building' },
    definition: { zh: '党建引领、党员先锋、干部队伍', en: 'Party branches, members and cadres at work' },
  },
  {
    key: 'integrity',
    group: 'party',
    label: { zh: '清廉建设', en: 'Integrity' },
    definition: {
      zh: '清廉、纪检监察、巡察、家风、三公经费',
      en: 'Clean government: discipline, inspection, family conduct, official expenses',
    },
  },
] as const satisfies readonly ThemeEntry[];

export type ThemeKey = (typeof taxonomy)[number]['key'];
