/** Names that counties bore before they were merged or renamed, by today's code, beside those of the reference file. */
export const FORMER_NAMES: Readonly<Record<string, string[]>> = {
  '330411': ['嘉兴郊区'],
  '330603': ['绍兴县'],
  '330212': ['鄞县'],
  '330102': ['江干区'],
  '330803': ['衢县'],
  '330703': ['金华县'],
  '331102': ['丽水县'],
};
