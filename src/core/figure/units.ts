/** Every unit and measure word a quantity may have: as printed, canonical, its kind and factor. */
import type { FigureKind } from '#core/model.ts';

export interface Unit {
  surface: string;
  /** Canonical unit: 名 and 位 are 人, 个月 is 月. */
  unit: string;
  kind: FigureKind;
  /** What one printed unit is in canonical ones. */
  factor: number;
  /** A measure word counts things (三个村); a real unit measures (三亩). */
  counts: boolean;
}

type Row = [surfaces: string, kind: FigureKind, unit?: string, factor?: number];

/** Units of measurement. Surfaces are separated by spaces; without `unit` each is its own. */
const REAL: Row[] = [
  ['元 元钱 元人民币 块钱 人民币', 'money', '元'],
  ['毛钱 角钱', 'money', '元', 0.1],
  ['分钱', 'money', '元', 0.01],
  ['个亿 个亿元', 'money', '元', 1e8],
  ['美元 美金', 'money', '美元'],
  ['欧元', 'money'],
  ['港元 港币', 'money', '港元'],
  ['日元', 'money'],
  ['英镑', 'money'],
  ['亩 亩地', 'area', '亩'],
  ['公顷', 'area'],
  ['平方米 平米 ㎡ m² m2 平方', 'area', '平方米'],
  ['平方公里 平方千米 km²', 'area', '平方公里'],
  ['% ％ ﹪', 'percent', '%'],
  ['‰', 'percent', '‰'],
  ['个百分点 百分点', 'percent', '百分点'],
  ['个基点 基点', 'percent', '基点'],
  ['成', 'percent', '%', 10],
  ['小时 个小时 个钟头 钟头', 'duration', '小时'],
  ['分钟', 'duration'],
  ['秒 秒钟', 'duration', '秒'],
  ['天', 'duration'],
  ['个工作日 工作日', 'duration', '工作日'],
  ['个昼夜 昼夜', 'duration', '昼夜'],
  ['周 个星期 星期', 'duration', '周'],
  ['个月', 'duration', '月'],
  ['个季度', 'duration', '季度'],
  ['年 个年头', 'duration', '年'],
  ['吨 t', 'mass', '吨'],
  ['公斤 千克 kg', 'mass', '公斤'],
  ['斤', 'mass'],
  ['克', 'mass'],
  ['毫克', 'mass'],
  ['倍', 'ratio'],
  ['米', 'other'],
  ['公里 千米 km', 'other', '公里'],
  ['海里', 'other'],
  ['英里', 'other'],
  ['华里', 'other', '里'],
  ['厘米 公分 cm', 'other', '厘米'],
  ['毫米 mm', 'other', '毫米'],
  ['立方米 立方 方 m³ m3', 'other', '立方米'],
  ['升', 'other'],
  ['毫升', 'other'],
  ['千瓦时 kWh', 'other', '千瓦时'],
  ['度', 'other', '千瓦时'],
  ['千瓦 kW', 'other', '千瓦'],
  ['兆瓦 MW', 'other', '兆瓦'],
  ['千伏安', 'other'],
  ['兆瓦时 MWh', 'other', '兆瓦时'],
  ['吉瓦 GW', 'other', '吉瓦'],
  ['GB', 'other'],
  ['TB', 'other'],
  ['PB', 'other'],
  ['MB', 'other'],
  ['兆', 'other'],
  ['标准箱 TEU', 'other', '标准箱'],
  ['标箱', 'other'],
  ['标方', 'other'],
  ['总吨', 'other'],
  ['载重吨', 'other'],
  ['分', 'other'],
];

/** Measure words. */
const COUNTING: Row[] = [
  ['人 名 位 口人 号人', 'people', '人'],
  ['人次', 'people'],
  ['人份', 'count'],
  ['个 家 户 件 起 条 项 场 次 处 座 所 辆 台 套 支 批 期 轮 对 份 册 幢 栋 间 株 头 羽 只', 'count'],
  ['种 类 门 款 样 宗 桩 例 单 票 笔 张 本 部 篇 首 集 幅 封 卷 页 字 则 枚 颗 粒 棵 丛 簇 束 朵', 'count'],
  ['片 块 堆 盘 碗 盆 瓶 壶 缸 坛 罐 桶 箱 袋 包 盒 筐 篮 捆 串 杯 勺 顿 餐 桌 席 床 架 艘 列 趟 班 节', 'count'],
  ['组 团 队 伙 群 堂 课时 学时 课 讲 届次 期次 把 根 枝 杆 柄 扇 盏 面 顶 双 副 尾 匹 峰 窝 口 眼', 'count'],
  ['车 道 层 股 段 遍 回 拨 声 茬 剂 针 针次 剂次 例次 帧 版面', 'count'],
  [
    '家次 场次 条次 户次 批次 频次 件次 件套 台套 台次 架次 艘次 航次 航班次 班次 车次 趟次 辆次 头次 床次 张次',
    'count',
  ],
  ['篇次 点次 个次 项次 站次 处次 栋次 轮次 组次 单次 笔次 套次 份次 册次 队次 村次 校次 店次 宗次 幅次 节次', 'count'],
  ['间次', 'count'],
  ['路', 'count'],
  ['个架次', 'count', '架次'],
  ['亩次', 'area'],
  ['标段 席 名额', 'count'],
  ['大项 小项 子项', 'count', '项'],
  ['大类 小类', 'count', '类'],
  ['小块', 'count', '块'],
  ['科', 'count'],
];

export const UNITS: readonly Unit[] = [...spread(REAL, false), ...spread(COUNTING, true)];

/** Words that begin with a unit's character and hide it behind a number: 年 is no unit in 5年级, nor 部 in 5部门. */
export const LOOKALIKES: readonly string[] = (
  '人均 人民币 人制 名单 名称 位于 位置 位居 位列 个性 个体 个案 家庭 家风 家属 户均 户籍 户型 件均 起步 条例 场所 场均 次序 次年 次日 次生 次级 ' +
  '处于 处理 处置 处罚 座谈 所有 所以 所在 台风 台账 台州 台湾 套路 套餐 批发 批准 期间 期末 轮换 轮岗 对口 对于 对应 对接 份额 间接 间隔 ' +
  '头雁 只有 只要 只是 只能 只需 种植 种子 类型 类似 门口 门诊 样本 单位 单元 单独 票据 票房 笔试 张贴 本地 本市 本县 本区 本镇 本村 本土 本级 本科 ' +
  '部门 部署 部分 首先 首要 集体 集团 集中 集聚 封闭 封控 页岩 片区 块状 包括 包含 包装 班子 节约 节能 节日 节点 组织 组建 组团 团队 团结 队伍 队员 ' +
  '帮扶 帮助 群众 群体 课题 课程 课堂 讲话 讲座 把握 把关 根据 根本 管理 管道 管控 面积 面对 面向 顶岗 双方 双向 双重 身边 身份 口碑 口岸 口号 ' +
  '眼科 眼下 路口 路段 路边 路上 路程 路灯 路线 路径 路网 道路 道德 层面 层次 层级 股份 股权 股东 段时间 回访 回收 声音 针对 架构 架空 列入 列为 床上 盘活 盆景 箱包 瓶颈 串联 科技 科研 科普 科学 科创 ' +
  '车间 车辆 车主 车位 车道 车站 车型 车程 车祸 车联 车队 车牌 车企 车载 车展 车库 车流 车友 车手 车床 车上 车内 方案 方式 方法 方面 方向 方言 方阵 方位 方针 方便 分别 分布 天然 天气 年代 年级 年度 年龄 年货 年轻 年底 年初 年末 年终 年检 年薪 周边 周年 周岁 周末 周一 周二 周三 周四 周五 周六 周日 米饭 米粉 ' +
  '成立 成为 成功 成本 成员 成果 成效 成绩 成长 成熟 成型 成交 成都市 成都人 成都平原 元旦 元宵 元素 克服 升级 升学 升旗 度假 度过 亩均 吨位 公里长征 里程 大项目'
).split(' ');

function spread(rows: readonly Row[], counts: boolean): Unit[] {
  return rows.flatMap(([surfaces, kind, unit, factor = 1]) =>
    surfaces.split(' ').map((surface) => ({ surface, unit: unit ?? surface, kind, factor, counts })),
  );
}
