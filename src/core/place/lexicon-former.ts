/** Names that counties bore before they were merged or renamed, by today's code; changes of kind alone (海宁县) need no entry. */
export const FORMER_NAMES: Readonly<Record<string, string[]>> = {
  '330402': ['秀城区'],
  '330411': ['嘉兴郊区'],
  '330603': ['绍兴县'],
  '330212': ['鄞县'],
  '330105': ['下城区'],
  '330102': ['江干区'],
  '330803': ['衢县'],
  '330703': ['金华县'],
  '331102': ['丽水县'],
  '330502': ['湖州城区'],
  '330602': ['绍兴市区'],
};
