/** Characters before 县, 市 or 区 that make no name of a county or city with it. */
export const NO_COUNTY = {
  /** 全县, 该市, 我区, 外省. */
  pronouns: '全该我各本外',
  /** 上市, 超市, 门市, 股市, 都市, 城市. */
  markets: '上超门股都城',
  /** 社区, 小区, 园区, 景区, 库区, 开发区. */
  areas: '镇园社小景片辖地校库山灾厂矿街新发域战牧林老',
  /** 到了县, 在市, 进入区. */
  prepositions: '了的在到对进入',
};
