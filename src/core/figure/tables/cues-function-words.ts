/** Words of grammar that no noun holds: they end the noun behind a number, or divide the clause before it. */

/** Words with the same neighbours: behind `notAfter`, or ahead of `notBefore`, their characters are part of another word (其|中, 中|心). */
type Row = readonly [words: string, notAfter?: string, notBefore?: string];

/** Adverbs, prepositions and auxiliaries, mostly of one character: 40多名残疾人|在家门口就业. */
const ENDING: readonly Row[] = [
  ['都', '', '市'],
  ['不(?=[用再能必会到曾])'],
  ['送(?=[到往去进上给])'],
  ['一[段步点个件家户块条片批]一'],
  ['沿着'],
  ['户均 人均 亩均 村均'],
  ['变', '', '电 速 革 化 更 形 压 现 动'],
  [
    '中',
    '集 其 空 水 家 手 高 初 年 途 适 居 华 之',
    '心 学 小 药 医 国 草 介 青 年 层 型 高 央 等 试 转 控 枢 班 队 华 标 式 餐 外 东 西 部 午 共 老 低 端',
  ],
  ['外(?=$|[，。])'],
  ['在', '存 实 潜 内 现 所', '线 建 职 校 册 岗 编 读 外 谈 地 家 园'],
  ['被', '', '子 动'],
  ['已', '业 会'],
  ['将', '储 养 配 保 装 具 预 后 设', '军'],
  ['把', '', '手'],
  ['对', '相 绝 针 面 核 应 派 结', '口 象 外 接'],
  ['为', '行 作 认 成 人 所'],
  ['以', '', '上 下 内 外'],
  ['从', '自'],
  ['向'],
  ['并', '', '购 网'],
  ['共', '公', '享 富 建 治 同 产 青 识 赢'],
  ['均', '平 人 年 户 亩'],
  ['也'],
  ['就', '', '业 医 餐 学 地 诊'],
  ['是', '而 于'],
  ['有', '国 所 私 拥 共 公 自 享 专 富', '机 限 关 色 轨 效 礼 线'],
  ['了'],
  ['可', '许 认 不', '再生 持续 移动'],
  ['能', '功 智 动 产 节 技 赋 潜 性 职 才 储 光 氢 热 势 核 万 全 体 效 不 阳 机 风', '源 力 量 耗 人 级 手 效'],
  [
    '会',
    '社 协 商 工 委 员 大 年 党 学 机 集 峰 盛 晚 宴 展 常 例 省 庙 农 侨 青 联 理 董事 监事 参事 议事 居委 村委 ' +
      '分享 音乐 运动 发布 座谈 推介 恳谈 招聘 博览 交流 宣讲 演唱 洽谈 茶话 评议 听证 代表 基金',
    '员 议 所 展 馆 场 客 计 长',
  ],
  ['获', '', '得者 奖'],
  ['由', '自 理', '来'],
  ['到', '', '位 户 账'],
  ['用', '使 利 应 运 信 日 食 商 民 公 自 医 军 专 费 农 通 家 住 药 实', '户 地 电 水 品 工 房 途 具 人 车 能 餐 材'],
  ['给', '', '排水 水'],
  ['让', '', '利'],
  ['赴', '', '约 宴'],
  ['曾', '', '孙'],
  ['只', '', '读'],
  ['逐一 逐户 逐个 逐村 逐步'],
  ['[减增升降扩](?=[为至到])'],
  ['[每今去当明][天年晚月周日]'],
  ['凌晨'],
  ['分类(?=[改整施处管])'],
  ['使', '', '用 命 馆 者'],
  ['着', '沿 执 附 接 显 土 穿 衣', '装 力 重 火 陆'],
  ['因 则 却 仍'],
  ['还', '', '款 贷 债 建 田 原'],
  ['要', '', '素 点 求 件 闻'],
  ['来', '', '源 料 电 访 华 信'],
  ['于', '', '都'],
  ['及其 及时'],
  ['等', '', '级 候 保 离子'],
  ['至', '', '今'],
  ['按 又'],
  ['再', '', '生 就业'],
  ['更', '', '新 换'],
  ['很 较'],
  ['最(?=[早晚大小多少高低])'],
];

/** Where a member of the clause ends and the next one, the object or topic, begins: 全县|已经|走访企业. */
const DIVIDING: readonly Row[] = [
  ['[（()）、]'],
  ['并且?', '', '购 网 联 轨 发 存'],
  ['已经?', '业 而'],
  ['共', '公 国', '享 富 建 治 同 产 青 识 赢 计 有 作 创 商 管'],
  ['累计', '', '时长 投入 金额 投资 发放'],
  ['先后 分别 陆续 其中'],
  ['有', '国 所 私 拥 共 公 自 享 专 富 现 设 建 辖 持 具 特 含 保', '机 限 关 色 轨 效 序 偿 礼'],
  ['在', '存 实 潜 内 现 所', '线 建 职 校 册 岗 编 读 外 籍 园 保'],
  ['对', '相 绝 针 面 核 应 派 结 一', '口 象 接 外 公 账'],
  ['为', '行 作 认 成 人 所 分 较', '民办 民服 农服 老服'],
  ['将', '即 主 麻'],
  ['把', '', '关 手'],
  ['让', '', '利'],
  ['使', '促 致 行 即', '用 命 者'],
];

const choice = (words: string): string => words.split(' ').join('|');

/** Their pattern, in the order of the rows. */
const patternOf = (rows: readonly Row[]): string =>
  rows
    .map(([words, notAfter, notBefore]) =>
      [notAfter && `(?<!${choice(notAfter)})`, `(?:${choice(words)})`, notBefore && `(?!${choice(notBefore)})`]
        .filter(Boolean)
        .join(''),
    )
    .join('|');

export const ENDING_WORD: string = patternOf(ENDING);
export const DIVIDING_WORD: string = patternOf(DIVIDING);
