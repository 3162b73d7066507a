/** Public bodies and institutions behind a place's name: they sit there and act there. 海宁市|公安局, 嘉善|县委, 大桥镇|中心小学. */
export const SEAT_AFTER =
  /^(?:[^，。、；：！？\s“”（）]{0,6}?)(?:公安局|公安|派出所|法院|检察院|政府|人大|政协|纪委|监委|党委|党工委|市委|县委|区委|镇委|工委|宣传部|组织部|统战部|[^的，。、]{0,6}局|妇联|团委|总工会|工商联|残联|红十字会|卫生院|医院|小学|中学|幼儿园|学校|供电公司|办事处|综合行政执法|交警大队|消防|海关|税务)/;

/** Bodies whose name begins with the namesake, which is no seat: 嘉兴银行|杭州分行. Read before the branch's own name. */
export const BANKS_BEFORE =
  /(?:农行|工行|建行|中行|交行|招行|邮储|银行|农商行|农商银行|信用社|农信|人保|人寿|平安|太保|保险|移动|电信|联通|电网|供电|邮政|烟草|石化|中石油|国网)$/;
export const BRANCH_AFTER = /^(?:市|县|区)?(?:支行|分行|分公司|支公司|分局|中心支行|供电公司|农商行|农商银行)/;
/** Counters and service points named after a town: 乍浦|支行, 广陈|惠农服务站. */
export const OUTLET_AFTER =
  /^(?:[\u4e00-\u9fff]{0,4}?)(?:支行|分理处|储蓄所|网点|营业[部厅所]|服务[站点]|代办点|供电所|供电服务站|门店|分店|加油站|收费站|变电站|驿站|充电站)/;
export const NAMESAKE_BANK = /^(?:银行|农商行|农商银行|联合银行|农村商业银行|合作银行)/;

/** A firm that bears the place’s name: 嘉兴|中润光学科技股份有限公司, 浙江|盛威…公司; 奉化|6家公司 are in the place. */
export const FIRM_AFTER =
  /^(?:市|县|区|镇)?(?![\d一二两三四五六七八九十百几]+[余多]?[个家户])[^，。、；：！？\s“”《》的在是与和]{0,18}?(?:有限责任公司|有限公司|股份公司|股份有限|集团|控股|[机电衣鞋袜帽服饰布棉纺丝绸料革纸塑钢木酒茶糖粉]厂|实业|厂(?=负责人|厂长|老板))/;
/** 利和纸品（|嘉善|）有限公司. */
export const FIRM_AROUND = {
  before: /[\u4e00-\u9fff]{2}[（(]$/,
  after: /^[）)](?:[\u4e00-\u9fff]{0,8})(?:公司|集团|厂)/,
};

/** Schools and clubs that bear the name of a place and mean themselves: 宁波|大学, 嘉兴|学院. */
export const NAMESAKE_AFTER =
  /^(?:[\u4e00-\u9fff]{0,4})(?:大学|学院|师范|日报|晚报|晨报|电视台|卫视|商会|同乡会|足球队|队(?=[^伍员]))/;
