const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Short names of counties that are everyday words or other well-known things (江山, the lake 西湖): their parent or full name must stand in the text. */
export const WORDLIKE_COUNTIES = words(
  '南湖 西湖 江北 滨江 钱塘 普陀 江山 三门 路桥 上城 下城 江东 鼓楼 新城 新华 和平 朝阳 东城 西城 南山 白云 河东 河西 城关 城中 大东',
);

/** Short names of counties that other words may hold or other regions share: something of the same city must be named too. */
export const FAINT_COUNTIES = words(
  '天台 开化 龙湾 海曙 新昌 永康 长兴 云和 文成 建德 东阳 定海 越城 柯城 龙泉 常山 青田 平阳 宁海 临海 象山 安吉 平湖 仙居 德清 新河',
);

/** Stems of towns that are everyday words, directions or common names: without 镇 or 街道 they need their parent or themselves. */
export const WORDLIKE_TOWNS = words(`
湖滨 望江 凯旋 和睦 大关 半山 天水 武林 朝晖 石桥 北山 西湖 留下 长河 南阳 新街 河上 进化 五常 仁和 春江 太阳 板桥 运河 白杨 前进
临江 旧县 城南 城北 城东 城西 城中 横村 分水 江南 江北 江东 钟山 文昌 石林 中洲 界首 安阳 莲花 大洋 大同 南门 西门 东门 鼓楼 白云
高桥 横街 外滩 文教 小港 春晓 骆驼 中河 东胜 东柳 东郊 白鹤 东吴 云龙 江口 溪口 桃源 长街 一市 黄坛 越溪 凤山 阳明 古塘 桥头 横河 龙山 五马
滨江 南郊 海滨 永兴 状元 天河 星海 景山 大门 东城 西城 南城 北城 三江 桥下 枫林 沙头 云岭 水头 山门 万全 海西 马站 大渔 平和 二源
东溪 东山 飞云 高楼 白石 天成 芙蓉 清江 虹桥 南岳 建设 解放 南湖 新兴 长水 七星 新丰 大桥 新城 高照 惠民 大云 望海 百步 海洲 长安 马桥
斜桥 梧桐 凤鸣 石门 河山 大麻 崇福 月河 朝阳 龙泉 凤凰 滨湖 东林 道场 千金 新市 新安 太湖 洪桥 和平 水口 山川 塔山 府山 北海 灵芝 东关
永和 岭南 沙溪 大唐 同山 长乐 崇仁 三界 江滨 西关 孝顺 源东 塔石 长山 琅琊 桃溪 大田 三港 白马 玉山 尖山 双峰 双溪 冷水 香溪 九和 云山 诸葛
灵洞 福田 佛堂 南市 西街 三单 石柱 舟山 古山 荷花 花园 七里 九华 上方 大洲 湖南 双桥 天马 青石 新昌 东案 中村 长虹 村头 林山 横山 石佛 大街
四都 千岛 金塘 桃花 菜园 五龙 黄龙 枸杞 花鸟 海门 北洋 平田 路南 路桥 路北 横渡 街头 平桥 三合 三州 田市 官路 广度 大战 太平 横峰 泽国 大溪 新河
滨海 古城 永丰 涌泉 沿江 河头 海山 紫金 万象 联城 黄村 东源 高湖 海口 山口 高市 海溪 方山 新建 东方 前路 三溪 云峰 北界 高坪 古市 安民 元和 贤良
岭头 举水 红星 大地 家地 九龙 新屋 城区 中心 和谐 幸福 红旗 胜利 团结 人民 民主 光明 文化 工业 新华 中山 南山 金星 双龙 江海 新村 城关 河东 河西
开元 康乐 南苑 北苑 东湖 西溪 小河 新塘 城厢 北干 富春 龙门 环山 永昌 常安 金峰 白峰 梅山 聚贤 福明 新明 明楼 孝源 灵峰 舞阳 太真 贵门 甘霖 金庭 下王 双庙 兰亭
乾元 报福 前所 所前 上余 中余 高市 应村 下各 平水 同山 联城 东和 三都 福全 安华 上望 望里 双港 全旺 上官 上盘 大隐 洪家 李家 赵家 高家 周家 詹家 何家 罗家 黄家 姜家 严家 泉溪 壶山 熟溪 赤松 安地 多湖 歌山 画水 虎山 清湖 模环 招贤 金川 海游 赤城 南屏 南峰 安洲 朱溪 玉城 鹤城 仙都 碧湖`);

/** Names of 村 and 社区 that also describe any village: only directly behind their town do they name one. */
export const GENERIC_VILLAGES = words(`
中心村 新村 未来社区 文明社区 和谐社区 美丽社区 新社区 城市社区 农村社区 小社区 大社区 工业社区 现代社区 幸福村 东村 西村 南村 北村 前村 后村 中村 上村 下村
老村 大村 小村 古村 山村 渔村 水村 美丽村 文明村 示范村 先锋村 模范村 富裕村 幸福社区 平安社区 阳光社区 绿色社区 智慧社区 学习社区 健康社区 科普社区
样板村 新农村 三村 一村 二村 四村 五村 六村 七村 八村 九村 十村 两村 全村 本村 该村 各村 每村 空心村 城中村 民主村 试点村 重点村 中心社区 宜居社区 共富村 同心社区 旗舰村 明星村 农村 乡村 特色村`);

/** Words that a pattern …村 / …社区 behind a town must not hold: they say of which kind or how many, not which. */
export const NO_VILLAGE_STEM =
  /[的是及每这其将被让把了着过不]|^[各全个在和与或等该本我有由为从到对向以内外里共所某以]|辖区|周边|附近|城市|现代|未来|示范|居住|美丽|重点|中心镇|下辖|管辖|所辖|行政|自然|传统|特色|古老|部分|一些|许多|多数|相关|打造|建设美|推进|开展|创建|整村|城中|空心|农|[一二三四五六七八九十两几数多]个|^[一二三四五六七八九十两几数]+$|^(镇|乡|街道|城乡|村|社区|居|新|老|示范|工业|小|大|中心|党员|干部|干群|群众|居民|村民|乡镇|基层|企业|学校|网格|志愿|纪委|书记)$/;
