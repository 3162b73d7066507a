import type { PublishedFigure, PublishedPlace } from '#core/files/schema.ts';

type Explained<Key extends string> = Record<Key, readonly [zh: string, en: string]>;

export const approximations: Explained<NonNullable<PublishedFigure['approx']>> = {
  about: ['约、左右：上下界皆空', 'about: no bound either way'],
  over: ['余、多、超、以上：下界为数值，上界空', 'over: the value is the lower bound'],
  under: ['不足、以下：上界为数值，下界空', 'under: the value is the upper bound'],
  nearly: ['近：上界为数值，下界空', 'nearly: the value is the upper bound'],
};

export const natures: Explained<PublishedFigure['nature']> = {
  level: ['某时的存量', 'what there is at a time'],
  change: ['增减量', 'by how much it changed'],
  total: ['累计数，各期不可相加', 'a running total, not to be added over time'],
  target: ['目标、计划数', 'planned, not reached'],
  rate: ['比率', 'a share or speed'],
  price: ['单价', 'for one of something'],
};

export const figureKinds: Explained<PublishedFigure['kind']> = {
  money: ['金额', 'money'],
  people: ['人数', 'people'],
  count: ['件数、户数等', 'things counted'],
  area: ['面积', 'area'],
  percent: ['百分数', 'per cent'],
  duration: ['时长', 'duration'],
  mass: ['重量', 'mass'],
  ratio: ['倍数、比例', 'ratio or multiple'],
  other: ['其他', 'other'],
};

export const levels: Explained<PublishedPlace['level']> = {
  province: ['省', 'province'],
  city: ['地级市', 'prefecture-level city'],
  county: ['县、县级市、区', 'county, county-level city or district'],
  town: ['镇、乡、街道', 'town, township or subdistrict'],
  village: ['村、社区', 'village or community'],
};

export const credits: readonly (readonly [zh: string, en: string])[] = [
  [
    '报道文字版权归原报纸；文本由版面图像识别而来，可能有误，引用前请核对原版。',
    'The texts belong to their newspapers; they were read from page images by machine: check the page before quoting.',
  ],
  [
    '区划名称、代码和坐标的来源及许可见项目的 data/reference/README.md。',
    'Sources and licences of division names, codes and points: data/reference/README.md of the project.',
  ],
  [
    '主题、地点和数字由嘉图按规则自动提取，未经人工逐条核对。',
    'Themes, places and figures were extracted by Jiatu’s rules, not checked one by one.',
  ],
];
