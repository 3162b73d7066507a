/** Other names in use for a place, beyond its name without 镇, 街道 and the like or with another kind (魏塘镇). */
interface Alias {
  code: string;
  /** Official name: a row whose code has passed to another place in a new edition of the divisions is left out. */
  place: string;
  names: readonly string[];
  source: string;
}

const counties = 'order of the State Council or the province';
const divided = `${counties}; it was divided, and the press of its time means above all this part`;
const community = 'seat lives on as the community of that name in this town (divisions), and as a seat in GeoNames';
const zone = 'zone and town share one administration; the press writes them as one, 嘉善经济技术开发区（惠民街道）';

/**
 * Names whose whole territory lies in the place (下城区 went into 拱墅区 as a whole), and of the counties that were divided
 * those of which one part bears the name or most of the land (绍兴县, 衢县, 金华县, 江干区). The former 余杭区 is left out,
 * since its name is in use for another, and so is 嘉兴经济技术开发区 with its four 街道. The zones are known from general reading, not checked against a document of foundation.
 */
export const aliases: readonly Alias[] = [
  { code: '330102', place: '上城区', names: ['江干区'], source: `${divided}, 2021` },
  { code: '330105', place: '拱墅区', names: ['下城区'], source: `${counties}, 2021` },
  { code: '330108', place: '滨江区', names: ['杭州高新区（滨江）', '高新区（滨江）'], source: zone },
  { code: '330109', place: '萧山区', names: ['萧山市'], source: `${counties}, 2001` },
  { code: '330111', place: '富阳区', names: ['富阳市'], source: `${counties}, 2014` },
  { code: '330112', place: '临安区', names: ['临安市'], source: `${counties}, 2017` },
  { code: '330212', place: '鄞州区', names: ['江东区', '鄞县'], source: `${counties}, 2016 and 2002` },
  { code: '330213', place: '奉化区', names: ['奉化市'], source: `${counties}, 2016` },
  { code: '330305', place: '洞头区', names: ['洞头县'], source: `${counties}, 2015` },
  { code: '330383', place: '龙港市', names: ['龙港镇'], source: `${counties}, 2019` },
  { code: '330402', place: '南湖区', names: ['秀城区'], source: `${counties}, 2005` },
  { code: '330411', place: '秀洲区', names: ['嘉兴郊区'], source: `${counties}, 1999` },
  { code: '330603', place: '柯桥区', names: ['绍兴县'], source: `${divided}, 2013` },
  { code: '330604', place: '上虞区', names: ['上虞市'], source: `${counties}, 2013` },
  { code: '330703', place: '金东区', names: ['金华县'], source: `${divided}, 2000` },
  { code: '330803', place: '衢江区', names: ['衢县'], source: `${divided}, 2001` },
  { code: '331083', place: '玉环市', names: ['玉环县'], source: `${counties}, 2017` },
  { code: '331102', place: '莲都区', names: ['丽水县'], source: `${counties}, 1986 and 2000` },
  { code: '331127', place: '景宁畲族自治县', names: ['景宁县', '景宁'], source: 'common short form' },

  { code: '330402100', place: '凤桥镇', names: ['新篁镇'], source: community },
  { code: '330402105', place: '大桥镇', names: ['嘉兴科技城'], source: zone },
  { code: '330411005', place: '高照街道', names: ['秀洲国家高新区', '秀洲高新区'], source: zone },
  {
    code: '330421003',
    place: '惠民街道',
    names: ['嘉善经济技术开发区', '嘉善经济开发区', '嘉善经开区', '嘉善开发区'],
    source: zone,
  },
  { code: '330421111', place: '姚庄镇', names: ['丁栅镇'], source: community },
  { code: '330421112', place: '天凝镇', names: ['洪溪镇', '杨庙镇'], source: community },
  { code: '330424002', place: '西塘桥街道', names: ['海盐经济开发区', '海盐开发区'], source: zone },
  { code: '330481003', place: '海昌街道', names: ['海宁经济开发区', '海宁开发区'], source: zone },
  {
    code: '330481108',
    place: '黄湾镇',
    names: ['尖山新区'],
    source: `${zone}; its community 尖山新区社区 is in this town`,
  },
  {
    code: '330481110',
    place: '盐官镇',
    names: ['郭店镇'],
    source: 'GeoNames 1881661 lists both; 郭店村 is in this town',
  },
  {
    code: '330482002',
    place: '钟埭街道',
    names: ['平湖经济技术开发区', '平湖经济开发区', '平湖经开区'],
    source: zone,
  },
  { code: '330482101', place: '乍浦镇', names: ['嘉兴港区'], source: zone },
  {
    code: '330482108',
    place: '独山港镇',
    names: ['全塘', '黄姑', '全塘镇', '黄姑镇', '独山港经济开发区'],
    source: 'project notes; GeoNames 1896758 全塘镇 and 1806559 黄姑镇 lie in this town',
  },
  { code: '330483003', place: '凤鸣街道', names: ['同福乡'], source: community },
  { code: '330483004', place: '高桥街道', names: ['桐乡经济开发区', '桐乡开发区'], source: zone },
];
