/** Words by which a text names the extent of what it reports without a name: 全镇, 该县, 我们村. Each is worth half a telling. */
const SCOPES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    省: /全省(?!首|率先|唯一|第|前|领先|最|排)|我省/g,
    市: /[全该我](?:市)(?!首|率先|唯一|第|前|领先|最|排)|市委(?!书记)|市域/g,
    县: /[全该我](?:县)(?!首|率先|唯一|第|前|领先|最|排)|县委(?!书记)|县域内/g,
    区: /[全该我](?:区)(?!首|率先|唯一|第|前|领先|最|排)|区委(?!书记)/g,
    镇: /[全该我]镇|镇党委|镇政府|镇里|集镇|镇村/g,
    乡: /[全该我]乡(?!村)|乡党委|乡里/g,
    街道: /[全该我]街道|(?<![\u3400-\u9fff])街道(?=[把已共就为对梳牵投拿请给从按])|街道(?:党工委|办事处|组织|将|还|通过|积极|以|依托|聚焦|创新|坚持)/g,
    村: /[全该我]村(?!民)|我们村|村两委|村“两委”/g,
    社区: /该社区|我们社区|社区党(?:总支|支部|委)|社区(?:还|将|通过|先后|积极|依托|成立|致力于)/g,
  }),
);
const WEIGHT = 0.5;
const MOST = 2.5;

/** How often a text says the scope of a place, by the last word of its name: 全镇 for 西塘镇. */
export function countScopeWords(text: string): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    const suffix = SCOPES.has(name.slice(-2)) ? name.slice(-2) : name.slice(-1);
    const known = counts.get(suffix);
    if (known !== undefined) return known;
    const pattern = SCOPES.get(suffix);
    const count = pattern ? (text.match(pattern)?.length ?? 0) : 0;
    counts.set(suffix, count);
    return count;
  };
}

/** What so many scope words add to the weight of their place. */
export const weightOfScope = (count: number): number => Math.min(MOST, WEIGHT * count);

/** 为全县水稻21.4万亩提供风险保障: does the text report a result of the whole place? */
export function tellsWhole(text: string, name: string): boolean {
  const suffix = SCOPES.has(name.slice(-2)) ? name.slice(-2) : name.slice(-1);
  return WHOLE[suffix]?.test(text) ?? false;
}

const WHOLE: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [...SCOPES.keys()].map((suffix) => [
    suffix,
    new RegExp(`(?<![占居在])全${suffix}(?!首|率先|唯一|第|前|领先|最|排)[^，。；]{0,14}\\d`, 'u'),
  ]),
);
