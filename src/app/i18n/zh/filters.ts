export const filters = {
  clearAll: '全部清除',
  exclude: '排除“{{theme}}”',
  active: '已选的筛选条件',
  drop: '去掉筛选条件：{{label}}',
  textChip: '“{{text}}”',
  withoutChip: '不含 {{theme}}',
  confidenceChip: '地点把握 ≥ {{percent}}%',
  showAllPlaces: '也显示没有报道的地方',
  unfold: '展开或收起 {{place}}',
  anyConfidence: '不限',
  leastConfidence: '≥ {{percent}}%',
};
