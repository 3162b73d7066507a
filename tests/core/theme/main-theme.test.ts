import { expect, test } from 'vitest';
import { classifyThemes } from '#core/theme/classify.ts';
import type { ThemeKey } from '#core/theme/taxonomy.ts';
import { articleOf } from './article-of.ts';

const keysOf = (title: string | null, body: string) => classifyThemes(articleOf(title, body)).map(({ key }) => key);

test.each<[ThemeKey, string, string | null, string]>([
  ['integrity', 'not the fields where it happens', '“廉”润稻乡', '水稻丰收时节，纪检干部走进合作社，监督补贴发放。'],
  ['integrity', 'not the village', '乡村清风拂面 廉韵入心', '镇里在村口建起廉洁长廊，农田旁的小品讲着村里的故事。'],
  [
    'safety',
    'not the firms that are checked',
    '电梯有了安全监管',
    '市场监管所上门检查，企业整改隐患，维保公司签下责任书。',
  ],
  ['safety', 'not the agency', null, '市场监管局对商场电梯开展安全检查，督促企业更换老化部件。'],
  ['health', 'not its platform', '互联网医院进山村', '患者在手机上问诊，平台推送处方，医生远程看片，数据上传。'],
  ['civility', 'not the peasants who act', '山村唱起村晚', '村民在晒谷场上演出自编的节目，农户和游客挤满了田间。'],
  ['prosperity', 'not the crop', '一根藤带富一方', '合作社带农户种葡萄，低收入农户家门口就业，走上致富路。'],
  ['rural', 'tourism is no tradition', '老街夜市聚人气', '古镇里游客如织，民宿爆满，夜游线路串起老街，文旅消费增长。'],
  [
    'rural',
    'an honour is no theme',
    '两个村庄入选省级样本',
    '几年间，山村道路硬化，民宿成片，茶园连绵，游客慕名而来。',
  ],
  ['industry', 'not its exports', null, '规上工业产值增长，产品出口三十个国家，新建的生产线投产。'],
  [
    'safety',
    'not the school where it happens',
    '放学路上多了护学队',
    '校门口，民警护送学校的小学生，中学生也学着戴头盔，幼儿园门前的事故少了。',
  ],
  ['rural', 'not the figure of speech', '黄桃结出“致富果”', '合作社带农户种植黄桃，采摘游火了，村里的果园成了景区。'],
  ['safety', 'not the figure of speech', '给车间做“安全体检”', '专家上门查隐患，给企业做体检，开出整改的方子。'],
  ['service', 'not the machine', '电梯装进老楼', '电梯通了，一楼到六楼只要半分钟。审批由代办员跑，电梯的电费分摊。'],
  ['rural', 'who grows the fruit', null, '梨农搭起梯子，给梨树剪枝、涂白，盼来年挂果。'],
  [
    'safety',
    'not where the money lies',
    '一通电话保住棺材本',
    '骗子让他到柜台转账交保证金，民警赶到网点拦下，反诈专员讲了骗术。',
  ],
  ['civility', 'not how one is addressed', '谢谢修伞师傅', '修伞师傅捡到钱包归还失主，街坊夸他是好人。'],
  ['service', 'not who lends a hand', '山区群众家门口办事', '便民服务点代办证件、代缴水电费，网格员也来帮忙。'],
])('%s, %s: %s %s', (theme, _, title, body) => {
  expect(keysOf(title, body)[0]).toBe(theme);
});

test.each<[ThemeKey, string]>([
  ['business', '企业的工人在车间里生产产品，公司发展得不错，志愿者送来清凉，党员带头，医院派出义诊队。'],
  ['industry', '民警走进企业车间，向工人讲解反诈知识，公司还在生产一线设了宣传栏，产业园里处处有提醒。'],
  ['service', '全镇户籍人口三万人，盛产水稻和蚕桑。'],
  ['business', '渔民驾船出海，满载而归。'],
  ['business', '市场监管局查处一批假冒伪劣药品。'],
  ['prosperity', '共享法庭里，法官隔着屏幕调解纠纷。'],
  ['integrity', '廉价的商品摆满货架，村民挑选农产品。'],
  ['service', '老焊工一辈子只做一件事，把每条焊缝都焊牢。'],
  ['rural', '农民画走进展厅，剪纸、书法同场展览。'],
])('words of the setting make no theme, no %s: %s', (theme, body) => {
  expect(keysOf(null, body)).not.toContain(theme);
});
