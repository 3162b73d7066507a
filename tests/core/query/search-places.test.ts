import { describe, expect, test } from 'vitest';
import type { SearchRow } from '#core/files/schema.ts';
import { searchPlaces } from '#core/query/search-places.ts';

const rows: SearchRow[] = [
  ['33', '浙江省', 'zhe jiang sheng'],
  ['3302', '宁波市', 'ning bo shi'],
  ['330212', '鄞州区', 'yin zhou qu', '鄞县'],
  ['3304', '嘉兴市', 'jia xing shi'],
  ['330402', '南湖区', 'nan hu qu', '秀城区'],
  ['330402003', '南湖街道', 'nan hu jie dao'],
  ['330411', '秀洲区', 'xiu zhou qu'],
  ['330421', '嘉善县', 'jia shan xian'],
  ['330421103', '西塘镇', 'xi tang zhen'],
  ['330421103201', '西塘村', 'xi tang cun'],
  ['330881', '江山市', 'jiang shan shi'],
  ['330483', '桐乡市', 'tong xiang shi'],
  ['330483100', '乌镇镇', 'wu zhen zhen'],
  ['330106110', '绿苑街道', 'lv yuan jie dao'],
  ['330723', '武义县', 'wu yi xian'],
  ['330723001', '柳城桥街道', 'liu cheng qiao jie dao'],
  ['330723100', '柳城畲族镇', 'liu cheng she zu zhen'],
  ['331127', '景宁畲族自治县', 'jing ning she zu zi zhi xian'],
];
const counts = new Map([
  ['3304', 9],
  ['330402', 1],
  ['330402003', 1],
  ['330421', 5],
]);
const codesFor = (text: string) => searchPlaces(rows, counts, text, 9).map(({ code }) => code);

describe('what is typed leads to', () => {
  test.each<[string, string[]]>([
    ['西塘镇', ['330421103']],
    ['西塘', ['330421103', '330421103201']],
    ['xitang', ['330421103', '330421103201']],
    ['XiTangZhen', ['330421103']],
    ['Xitang Town', ['330421103', '330421103201']],
    ['xi tang', ['330421103', '330421103201']],
    ["xi'tang", ['330421103', '330421103201']],
    ['xtz', ['330421103']],
    ['xitz', ['330421103']],
    ['xita', ['330421103', '330421103201']],
    ['zjs', ['33']],
    ['zhjs', ['33']],
    ['jiashan', ['330421']],
    ['xt', ['330421103', '330421103201']],
    ['南湖', ['330402', '330402003']],
    ['nanhu', ['330402', '330402003']],
    ['jx', ['3304']],
    ['嘉', ['3304', '330421']],
    ['湖', []],
    ['湖街', ['330402003']],
    ['鄞县', ['330212']],
    ['秀城', ['330402']],
    ['秀', ['330411', '330402']],
    ['乌镇', ['330483100']],
    ['wuzhen', ['330483100']],
    ['lvyuan', ['330106110']],
    // the whole name of 柳城畲族镇, and no more than the beginning of 柳城桥街道
    ['柳城', ['330723100', '330723001']],
    ['liucheng', ['330723100', '330723001']],
    ['lc', ['330723100', '330723001']],
    ['柳城桥', ['330723001']],
    ['柳城畲族', ['330723100']],
    ['景宁', ['331127']],
    ['jingning', ['331127']],
    ['畲', []],
    ['lü', ['330106110']],
    ['tang', []],
    ['xitangx', []],
    ['', []],
    [' ', []],
    ['(', []],
  ])('%s', (text, codes) => {
    expect(codesFor(text)).toEqual(codes);
  });
});

test('a name of several places tells each by its path and the reports in it', () => {
  expect(searchPlaces(rows, counts, '南湖', 9)).toEqual([
    { code: '330402', name: '南湖区', path: ['嘉兴市'], count: 1 },
    { code: '330402003', name: '南湖街道', path: ['嘉兴市', '南湖区'], count: 1 },
  ]);
});

test('a place found by another name says by which', () => {
  expect(searchPlaces(rows, counts, '鄞县', 9)).toMatchObject([{ name: '鄞州区', alias: '鄞县' }]);
});

test('no more than asked for', () => {
  expect(searchPlaces(rows, counts, 'x', 2)).toHaveLength(2);
});
