/** Verbs that say no more than that there is or shall be something. */
import { quick } from '#core/text/quick-pattern.ts';
export const EMPTY_VERBS: ReadonlySet<string> = new Set(
  '拥有 共有 现有 设有 建有 包括 包含 实现 完成 累计 通过 预计 计划 力争 辖 下辖 下设 分为 划为 划分 划分为 分成 涉及 达成 占据'.split(
    ' ',
  ),
);

/** Verbs whose object does something in turn: 帮助|93家企业|获得授信. */
export const PIVOT_VERBS: ReadonlySet<string> = new Set(
  '帮助 助力 带动 吸引 引导 组织 推动 指导 支持 鼓励 号召 发动 动员 邀请 安排 引领 惠及 帮扶 扶持 联合 选派'.split(' '),
);

/** Who does it is not what is counted (海宁市|投入). */
export const DOER = quick(
  /(?:局|公司|镇|街道|县|市|区|部门|政府|小组|支队|大队|医院|银行|委员会|[者员们我]|警方|专班|该[校村院行镇企]|全[市县区镇村省]|企业|学校|集团|[镇村县市]里|^[这那].*)$/,
);

/** Whose households and heads are counted: 社区共|875户. */
export const SETTLEMENT = quick(/^(?:社区|小区|村子|村庄)$/);

/** Where something is, not what it is: 全县|有42个. */
export const SCOPE = quick(
  /^(?:[我本该全]?们?(?:[^，。]{0,4})?(?:全[省市县区镇村乡国]|这里|那里|最[高多低少]一?[天日次年月人户]?|目前|如今|其中|首批|其余|另外|剩余)|(?:平均)?每[场次个家户年月天]|[该本](?:[省市县区镇村乡校院])|[村镇乡]里)$/,
);
