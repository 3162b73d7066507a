export const items = {
  title_other: '{{count}} 项报道',
  sortLabel: '排序',
  sort: { page: '按版面', place: '按地点', date: '最新在前', figures: '数字最多' },
  photo: '图片新闻',
  truncated: '文字不全',
  empty: '没有符合全部条件的报道',
  loosen: '去掉其中一项条件即可看到：',
  dropFacets_other: '去掉{{facets}}：{{count}} 项',
  and: '和',
  clearAll_other: '清除全部条件：{{count}} 项',
  noData: '还没有报道',
  noDataRemedy: '数据里没有一项报道。请把报纸版面的文本放进 seeds 文件夹，再重新生成数据。',
};
