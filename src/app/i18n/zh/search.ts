export const search = {
  label: '搜索地名、主题、标题或语句',
  placeholder: '搜索地名（可用拼音）、主题、语句',
  clear: '清除搜索词',
  hint: '按 / 或 Ctrl+K',
  suggestions: '搜索建议',
  groups: { readings: '分开查找', places: '地点', themes: '主题', items: '报道', sentences: '原句', filter: '筛选' },
  alias: '（又称{{name}}）',
  items_other: '{{count}} 项',
  filterBy: '含“{{text}}”的报道',
};
