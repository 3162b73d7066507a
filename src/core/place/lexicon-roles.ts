/** Words around a name that tell which part it plays. Each table is read against the text directly before or behind it. */

/** 嘉兴市|首个, 全省|唯一: the frame of a ranking, not where it happens. */
export const RANKING_AFTER =
  /^(?:全?市|全?县|全?区|全?镇|地区|范围内|域内|范围)?(?:首个|首家|首例|首笔|首条|首座|首支|唯一|第[一二三四五六七八九十\d]+[个家批例条座支笔]|排名|前列|前[一二三四五六七八九十\d]+|同类|十佳|十大|最佳|最大|最早|最美|十强|百强|四大|名列|居首)/;
/** 在|嘉兴市|率先…; without 在 the place itself acts: |瑞安|率先成立…. */
export const RANKING_ADVERB = /^(?:率先|领先|首创|首次)/;
export const RANKING_BEFORE = /(?:居|位居|列|位列|跻身|冠绝|领跑|全国|全省)$/;

/** 来自|嘉善的…, 祖籍|绍兴: where a person comes from. */
export const ORIGIN_BEFORE =
  /(?:来自|祖籍|籍贯|原籍|老家|出生于|出生在|生于|毕业于|就读于|求学于|嫁到|户籍|户籍地|故乡|家乡|游子)(?:是|为|在)?$/;
export const ORIGIN_AFTER =
  /^(?:市|县|区|镇)?(?:籍|人(?=[，。、；！？的\s“”（）]|$)|乡贤|商人|老乡|姑娘|小伙|女孩|男孩|游客|口音)/;

/** 奉化、|西店|等地的游客. */
export const VISITORS_AFTER = /^(?:(?:、[\u4e00-\u9fff]{2,4}){0,4}等地的?|来的)(?:游客|客商|来宾|旅客|参观者)/;

/** 来自|彭家村、民合村|等8支队伍: who plays is part of the story. */
export const TEAM_AFTER =
  /^(?:、[\u4e00-\u9fff]{2,5}){0,6}等?(?:地|村|镇|乡镇|村社)?的?[\d一二两三四五六七八九十]*余?(?:支|个)?(?:参赛|代表)?(?:队伍|代表队|球队|表演队|方阵)/;

/** 从|奉化|引来桃苗: where goods come from. */
export const SOURCE_AFTER =
  /^(?:市|县|区|镇)?(?:等地)?(?:引进|引来|引种|购入|购买|购得|采购|买来|买回|运来|运回|调来|调运|请来|请了|聘请|嫁到|嫁来|搬来)/;

/** |台州市|副市长. */
export const OFFICE_AFTER = /^(?:原|副)?(?:市长|县长|区长)|^(?:市委|县委|区委|委)(?:副?书记|常委)/;

/** 西与|海宁县|接壤, 隔壁|缪家村. */
export const NEIGHBOUR_BEFORE =
  /[东南西北](?:部)?(?:临|接|靠|邻|至|连|毗邻|与|濒|望)$|(?:周边|附近|隔壁|邻近|相邻|毗邻|紧邻|近邻)的?$/;
export const NEIGHBOUR_AFTER = /^(?:[、和与][\u4e00-\u9fff、]{2,24})?(?:相邻|接壤|毗邻|为邻|交界|相连|相接)/;

/** 远赴|德清考察: a goal of travel outside the story. */
export const TRAVEL_BEFORE = /(?:远赴|驰援|支援|增援|出征|飞往|开往|发往|运往|销往|远销|出口|外出)(?:到|至|了)?$/;
export const VISIT_BEFORE = /(?:赴|前往|到|去|在|奔赴|组团赴|带队赴)$/;
export const STUDY_AFTER =
  /^[^，。；！？\n]{0,10}(?:考察学习|学习考察|参观学习|取经|观摩学习|学习借鉴|参观考察|考察调研|培训班学习|交流学习|对标学习|实地考察)|^(?:、[\u4e00-\u9fff]{2,4}){0,4}(?:等地)?考察(?!团|组)/;

/** 去|温州|打工: where somebody of the story was away; who comes 到|嘉善|务工 is part of it. */
export const LEAVES_BEFORE = /(?:去|赴|前往|跑到|远走|外出到)了?$/;
export const WORK_AWAY_AFTER =
  /^(?:市|县|区)?(?:、[\u4e00-\u9fff]{2,4}){0,4}(?:等地)?[^，。；！？\n]{0,3}(?:打工|务工|经商|谋生|闯荡|做(?:过)?生意|跑运输|承包)/;

/** 不同于|绍兴, 像|乌镇那样: something compared with. */
export const COMPARISON_BEFORE =
  /(?:相比|相较于|比起|不同于|不同|类似于?|媲美|堪比|好比|如同|宛如|就像|好像|仿佛|不亚于|超过了?|远超|仅次于|借鉴|学习|对标|参照|效仿)$/;

/** Wares and sayings that bear a place's name: 西湖|龙井, 金华|火腿. */
export const PRODUCT_AFTER =
  /^(?:龙井|火腿|黄酒|皮革城|榨菜|杨梅|水蜜桃|蜜桃|蜜梨|大闸蟹|白茶|香菇|青蟹|湖蟹|湖羊|菜(?![园场地农花])|粽子|酱鸭|小笼包?|烧饼|年糕|汤圆|话(?=[，。、的])|方言|越剧|昆曲|婺剧|农民画|灶头画|腔(?!调)|滩簧|花鼓戏|摊簧|三跳|宣卷|钹子书|蓝印花布|丝绸(?!之路)|湖笔|青瓷|宝剑|石雕|木雕|根雕|竹编|发糕|米粉|番薯|雪菜|枇杷|葡萄(?=酒)|西瓜灯)/;

/** Geography and traffic that bears a name: 南湖|大道, 杭州|湾, 钱塘|江. */
export const FEATURE_AFTER =
  /^(?:大道|大街|中路|东路|西路|南路|北路|路(?![桥政演网径线])|街(?=\d)|湾(?!区)|江(?=[，。、；的两沿畔边上流水大源潮岸北南])|运河|海湾|盆地|平原|山脉|高速|国道|省道|铁路|高铁|大桥|跨海|航线|至(?![\u4e00-\u9fff]{2,3}段)|号|级|牌(?!照|头)|帮(?!助|扶|忙|带|教)|式|湖畔|湖边|湖面|湖上|之滨)/;

/** A speaker or office-holder follows or comes before: 王|长兴|说. */
export const PERSON_AFTER =
  /^(?:(?:老师|医生|先生|女士|书记|主任|院长|校长|局长|同志|等|夫妇|一家|夫妻)|说[，：道]?|告诉|介绍|表示|坦言|认为|感慨|感叹|笑着|回忆|带领|带着|高兴|则|自豪|激动)/;
export const PERSON_BEFORE =
  /(?:书记|主任|村民|居民|农户|老板|负责人|经理|董事长|总经理|厂长|站长|队长|组长|局长|院长|校长|老师|医生|教师|民警|警官|网格员|志愿者|党员|干部|代表|委员|乡贤|老人|大爷|大妈|阿姨|师傅|记者|通讯员|摄影|教授|专家|学生|先生|理事长|会长|主席|院士|员工|职工|工人|大户|技术员|指导员|社工|嘉宾|作者|名叫|叫|叫做|姓名)$/;
