import { describe, expect, test } from 'vitest';
import { classifyThemes } from '#core/theme/classify.ts';
import type { ThemeKey } from '#core/theme/taxonomy.ts';
import { articleOf } from './article-of.ts';

const mainThemes: Record<ThemeKey, string[]> = {
  digital: [
    '该县建成城市大脑驾驶舱，各部门数据一屏展示、实时预警。',
    '管理人员打开手机小程序，后台大数据自动分析，异常情况一键推送。',
    '工作人员扫一扫二维码，系统就调出设备的全部信息。',
    '依托物联网传感器，泵房实现了无人值守和远程控制。',
    '大会聚焦人工智能与数字经济，发布了二十项互联网前沿成果。',
    '镇里打通六个部门的数据壁垒，数据归集率达到九成。',
    '数字孪生平台上线后，管网的压力一目了然。',
    '这套算法每天自动比对上万条数据，准确率不断提高。',
  ],
  grid: [
    '网格员每天入户走访，收集居民诉求，当天上报处理。',
    '两家因漏水闹起纠纷，调解员上门三次，终于握手言和。',
    '居民议事会就停放问题开展民主协商，形成三条公约。',
    '街道探索楼道长制度，居民自治有了新抓手。',
    '村民代表围坐一堂，说事评理，村规民约越议越明。',
    '业委会与物业坐下来协商，多年的矛盾就此化解。',
    '全镇划分一百二十个微网格，基层治理更加精细。',
    '信访积案由领导包干，矛盾纠纷在家门口得到化解。',
  ],
  service: [
    '政务服务中心推行延时服务，群众下班后也能办理手续。',
    '新生儿出生一件事联办，户籍、社保卡一窗受理。',
    '市民凭一张一卡通就能乘坐公交、借书、就餐。',
    '村里设了便民服务点，代缴水电费、代办证件不用出村。',
    '自助机二十四小时开放，身份证随到随办。',
    '不动产登记跨省通办，办事群众少跑腿。',
    '新开通的公交线路方便了沿线市民出行。',
    '公积金提取实现全程网上受理，审批时限压缩一半，办事更便捷。',
  ],
  prosperity: [
    '共富工坊让留守妇女在家门口就业，每月增收两千元。',
    '乡贤回乡投资，带动村民致富。',
    '强村公司成立一年，村集体经营性收入翻了一番。',
    '镇里与山区县开展山海协作，结对帮扶低收入农户。',
    '村企结对，盘活闲置资产，村民年底拿到分红。',
    '来料加工点送活上门，困难群众足不出户也能挣钱。',
    '抱团发展的飞地项目为薄弱村带来稳定收益。',
    '慈善基金向低收入家庭发放救助款，助力共同富裕。',
  ],
  rural: [
    '早稻开镰，收割机在稻田里来回穿梭，亩产再创新高。',
    '草莓大棚里，种植户正忙着采摘。',
    '美丽乡村精品线串起八个村庄，民宿一房难求。',
    '村里请来农技专家，指导农户防治病虫害。',
    '千万工程实施以来，农村人居环境焕然一新。',
    '渔民驾船出海，满载水产归来。',
    '湿地里候鸟成群，生态保护成效显著。',
    '家庭农场流转土地五百亩，种粮效益明显提高。',
  ],
  business: [
    '驻企服务员上门走访企业，梳理诉求三十条。',
    '全市营商环境大会出台惠企政策二十条。',
    '招商小分队赴外地洽谈，签约外资项目六个。',
    '异地商会牵线搭桥，客商纷纷前来考察投资。',
    '店小二主动帮办，企业开办时间压缩到半天。',
    '退税减税直达市场主体，小店主松了一口气。',
    '工商联组织民营企业家座谈，共话亲清政商关系。',
    '跨境电商综合服务中心帮助外贸企业抢订单、拓出口。',
  ],
  industry: [
    '新材料项目竣工投产，达产后年产值可达十亿元。',
    '企业加大研发投入，拥有发明专利三十余项。',
    '机器换人之后，车间里只见智能制造生产线运转。',
    '开发区腾退低效厂房，产业链上下游加速集聚。',
    '规上工业增加值同比增长百分之八。',
    '专精特新小巨人企业又添五家，产业集群初具规模。',
    '总投资三亿元的重大项目开工建设。',
    '印染行业转型升级，淘汰落后产能，引进先进设备。',
  ],
  finance: [
    '支行推出无还本续贷，小微企业融资成本下降。',
    '信贷员走村串户授信，农户凭信用就能贷款。',
    '合作银行下调贷款利率，为实体经济让利。',
    '政策性保险理赔款当天到账。',
    '普惠金融服务站让村民存取款不出村。',
    '担保公司为科创企业提供股权质押融资。',
    '绿色债券成功发行，募集资金五亿元。',
    '银行网点开展反假人民币宣传。',
  ],
  health: [
    '县人民医院与省级医院组建医联体，专家每周坐诊。',
    '家庭医生签约服务覆盖全镇，慢病管理更加规范。',
    '疫苗接种点秩序井然，医护人员坚守岗位。',
    '镇卫生院添置设备，患者在家门口就能做手术。',
    '防疫人员连夜开展核酸采样，阻断传播链条。',
    '医保报销比例提高，住院病人负担减轻。',
    '心理咨询师走进校门，开展心理健康辅导。',
    '红十字会培训心肺复苏，街头装上除颤仪。',
  ],
  elderly: [
    '居家养老服务照料中心每天为老人送餐。',
    '残疾人之家开设手工课，学员重拾信心。',
    '重阳节前，社区慰问高龄独居老人。',
    '适老化改造给浴室装上扶手，失能老人洗澡不再难。',
    '假日里，留守儿童有了陪伴的爱心妈妈。',
    '长者食堂开张，一餐只要八元。',
    '退役军人服务站走访烈属，送去关怀。',
    '无障碍坡道修到门前，坐轮椅的他能自己下楼了。',
  ],
  talent: [
    '新学期开学，两所小学投用，新增学位两千个。',
    '人才公寓交付，青年人才拎包入住。',
    '技能大赛上，技师们同台竞技。',
    '企业设立博士后工作站，引进高层次人才。',
    '教师们研讨课堂教学改革，名师带徒结对。',
    '招聘会提供岗位三千个，求职者络绎不绝。',
    '职业学校与企业产教融合，学生毕业即就业。',
    '双减之后，课后服务开出六十门课程。',
  ],
  safety: [
    '民警破获一起电信诈骗案件，抓获嫌疑人五名。',
    '消防员进厂开展应急演练，排查火灾隐患。',
    '台风来袭，抢险队伍连夜转移安置群众。',
    '交警严查酒驾，电动车头盔佩戴率提高。',
    '安全生产检查组发现隐患十处，当场责令限期改正。',
    '法院公开审理一起盗窃案，被告人当庭认罪。',
    '派出所民警夜间巡逻，治安明显好转。',
    '渔船遇险，海事部门紧急救援。',
  ],
  civility: [
    '志愿者走上街头，开展文明劝导志愿服务。',
    '非遗传承人现场剪纸，传统文化走近市民。',
    '道德模范讲述感人事迹，身边好人就在身边。',
    '文化礼堂里越剧唱响，村民看得入迷。',
    '博物馆新展开幕，展出出土文物百余件。',
    '新时代文明实践站举办理论宣讲会。',
    '端午民俗活动热闹非凡，龙舟赛事引来围观。',
    '图书馆送书下乡，全民阅读蔚然成风。',
  ],
  party: [
    '党支部开展主题党日，重温入党誓词。',
    '党员先锋岗亮身份，突击队冲在一线。',
    '党建联建把八个村的党组织拧成一股绳。',
    '组织部选派年轻干部到基层挂职锻炼。',
    '老干部传帮带，导师帮带助新人成长。',
    '党群服务中心里，微党课讲得生动。',
    '在职党员到社区报到，认领微心愿。',
    '统战工作聚人心，新联会成员建言出力。',
  ],
  integrity: [
    '纪委监委通报三起违反中央八项规定精神的典型问题。',
    '巡察组进驻，发现问题三十个，督促整改到位。',
    '干部家属签下家庭助廉承诺，好家风带动好作风。',
    '监察工作联络站紧盯三资管理，开展专项监督。',
    '村干部因违规收受礼金受到党内警告处分。',
    '清廉医院建设紧盯红包回扣，完善权力运行制度。',
    '公车私用被查处，责任人受到问责。',
    '警示教育会上，违纪违法案例发人深省。',
  ],
};

describe('the main theme of a short report', () => {
  for (const [theme, texts] of Object.entries(mainThemes)) {
    test.each(texts)(`${theme}: %s`, (text) => {
      expect(classifyThemes(articleOf(null, text))[0]?.key).toBe(theme);
    });
  }
});

const negatives: [theme: ThemeKey, text: string][] = [
  ['safety', '平安银行与中国平安在市区新设营业部。'],
  ['safety', '当地交通便利，粮食安全有保障，村民安全感更高。'],
  ['rural', '农村商业银行与农业银行下调贷款利率。'],
  ['rural', '养老机构培养护理员，营养餐有专人搭配。'],
  ['rural', '公司的建筑面积扩大一倍，产业生态圈逐步形成。'],
  ['grid', '社区支行开展反假人民币宣传，城乡居民人均可支配收入增长。'],
  ['health', '环境卫生明显改善，经济保持健康发展。'],
  ['health', '庄稼医院为农户诊断虫害，教他们施用农药。'],
  ['party', '村党总支书记陈大明说，今年葡萄卖得好。'],
  ['digital', '搭建平台，凝聚智慧，汇集各方力量，码头与公交站台整修一新。'],
  ['business', '居民协商之后商量出办法。'],
  ['industry', '安全生产检查组检查了菜市场。'],
  ['finance', '时间银行里存的是志愿服务的时长。'],
  ['integrity', '河道清理之后，溪水清澈，垃圾清运一空。'],
  ['civility', '企业文化培训班开班，员工文化程度不一。'],
  ['talent', '主题教育期间，各支部开展党史学习教育。'],
  ['service', '金融服务和志愿服务各有侧重。'],
];

describe('words inside another phrase say nothing', () => {
  test.each(negatives)('no %s: %s', (theme, text) => {
    expect(classifyThemes(articleOf(null, text)).map(({ key }) => key)).not.toContain(theme);
  });
});

describe('words inside a place name say nothing', () => {
  const keysWithout = (name: string, text: string): string[] => {
    const article = articleOf(null, text);
    const names = [...article.text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      surface: name,
      rule: 'known-name',
      start: index,
      end: index + name.length,
    }));
    return classifyThemes(article, names).map(({ key }) => key);
  };

  test('惠民街道 serves nobody', () => {
    const text = '惠民街道的店铺开张。惠民街道的道路通了。';
    expect(keysWithout('惠民街道', text)).not.toContain('service');
    expect(classifyThemes(articleOf(null, text)).map(({ key }) => key)).toContain('service');
  });

  test('what kind of place it is does: 荣星社区', () => {
    const text = '荣星社区的网格员调解纠纷。';
    expect(keysWithout('荣星社区', text)).toEqual(classifyThemes(articleOf(null, text)).map(({ key }) => key));
  });
});

describe('several themes', () => {
  test.each<[string, string, ThemeKey[]]>([
    ['信贷活水润农田', '支行为种粮大户发放贷款，水稻种植面积扩大，农户不再为资金发愁。', ['finance', 'rural']],
    ['数智赋能养老服务', '照料中心装上传感器，老人的数据实时上传。', ['digital', 'elderly']],
    ['党员先锋带头志愿服务', '党支部组织志愿者开展文明实践。', ['party', 'civility']],
  ])('%s', (title, body, expected) => {
    const keys = classifyThemes(articleOf(title, body)).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(expected));
  });

  test('four at the most', () => {
    const each = [
      '贷款、信贷、授信',
      '医院、医生、门诊',
      '民警、派出所、警务',
      '调解、网格员、网格',
      '党支部、党员、党建',
    ];
    const themes = classifyThemes(articleOf(null, `${each.join('。')}。`.repeat(4)));
    expect(themes).toHaveLength(4);
  });

  test('the headline makes the main one', () => {
    const body = '民警走访。医院接诊。';
    expect(classifyThemes(articleOf('民警进社区', body))[0]?.key).toBe('safety');
    expect(classifyThemes(articleOf('医院进社区', body))[0]?.key).toBe('health');
  });
});

describe('no theme rather than a guess', () => {
  test.each(['', '\n', '　　', '今天天气晴好。', '图片由本报记者提供', '2021年3月5日 星期五', '����'])('%j', (text) => {
    expect(classifyThemes(articleOf(null, text))).toEqual([]);
  });
});

test('evidence is the words that count, in the order of the text', () => {
  const article = articleOf('网格员上门', '平安银行门口，网格员调解纠纷。');
  const grid = classifyThemes(article).find(({ key }) => key === 'grid')!;
  expect(grid.evidence.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    '网格员',
    '网格员',
    '调解',
    '纠纷',
  ]);
});

test('scores fall from the main theme on and lie between 0 and 1', () => {
  const themes = classifyThemes(articleOf('乡贤助力乡村振兴', '乡贤回乡办民宿，村民增收，农产品俏销。'));
  const scores = themes.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
});

test('a text whose head is missing has no lead', () => {
  const body = `${'党支部开展主题党日。'.repeat(2)}${'医院门诊接待患者。'.repeat(2)}`;
  const [whole] = classifyThemes(articleOf(null, body));
  const [rest] = classifyThemes(articleOf(null, body, { truncated: 'head' }));
  expect(rest!.score).toBeLessThan(whole!.score);
});
