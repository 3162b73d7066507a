/** Head nouns of measures: which of them say what is measured, and which need to be told of what. */

import { quick } from '#core/text/quick-pattern.ts';

const choice = (words: string): string => words.split(' ').join('|');

/** Heads of amounts that need to be told of what: 金额, 总量. */
export const VAGUE_AMOUNT = quick(
  new RegExp(
    `^(?:${choice('金额 总额 数量 总量 规模 面积 价值 总价值 占比 比例 总数 合计 资金 户均 人均 亩均 村均 单户 总计 全长 总长 总投资 亩产')}|占全[省市县区镇村国])$`,
  ),
);

/** The same of counts. */
export const VAGUE_COUNT = quick(new RegExp(`^(?:${choice('总数 数量 总量 规模 总计 合计')})$`));

/** Nouns that have a value of their own: 建筑面积|20万平方米|的项目 is told by its area. */
export const VALUED_HEAD = quick(
  new RegExp(
    `(?:${choice('面积 收入 产值 投资 资金 金额 占地 总量 规模 贷款 余额 销售额 里程 长度 率 占比 比例 利润 税收 价值 能力 容量 产量 高度 价格 租金 成本 标准 营收 库容 流量 存栏 年薪 月薪')})$`,
  ),
);

/** Nouns that say of an area that it is one. */
export const LAND_HEAD = quick(new RegExp(`(?:${choice('面积 占地 土地 用地 规模 耕地 总 体量 空间')})$`));

/** What is done with land: 全镇种植|2800亩. */
export const LAND_DEED = quick(new RegExp(`(?:${choice('种植 养殖 流转 覆盖 播种 栽种 改造 绿化')})$`));

/** What a grant is called. */
export const GRANT_HEAD = quick(new RegExp(`(${choice('奖励 补助 补贴 资助 贷款 奖补 授信')})(?:比例)?$`));
