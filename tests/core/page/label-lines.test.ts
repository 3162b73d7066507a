import { describe, expect, it } from 'vitest';
import { readText } from './read-page.ts';

const TEXT = '近日，嘉善县西塘镇启动新一轮改造，计划用三年时间完成老街的水电管网更新。';
const MORE = '据了解，改造涉及居民一千二百户，施工期间设临时通道，方便老人和学生出行。';

/** The role and rule of the line marked with ▸ among its neighbours. */
function labelOf(...rows: string[]): { role: string; rule: string; names?: string[]; credits?: string[] } {
  const at = rows.findIndex((row) => row.startsWith('▸'));
  const { lines } = readText(rows.map((row) => row.replace('▸', '')).join('\n'));
  const { role, rule, names, credits } = lines.find((line) => line.number === at + 1)!;
  return { role, rule, ...(names?.length && { names }), ...(credits?.length && { credits }) };
}

describe('furniture', () => {
  it.each([
    '第3版 综合新闻',
    'A03',
    'A03 综合新闻',
    '2 本地要闻',
    '2要闻',
    '03版：要闻',
    '第2版民生',
    'SHUIXIANG SUDU',
    '责编：方糖 联系电话：0573—82222222',
    '2023年8月3日 星期四 农历癸卯年六月十七',
    '2021-07-19 09:32 来源：浙江在线',
    '第07版：综合新闻 PDF版阅读',
    '2021-07-23，8421| 2021-07-22，8419| 2021-07-21，8411',
    '您当前的位置：首页 > 新闻中心 > 乡镇传真',
    '某县新闻网 > 要闻 > 正文',
    '上一篇：早稻田里的“看水员”',
    '下一版»本期共4版， 当前第1版 PDF',
    '滚动播报 2025.07.07 07：14',
    '水乡工人报 一版要闻 00001 为一线职工送清凉 2015-02-17 2 2015年02月17日 星期二',
    '《水乡日报》（2022年08月25日 02版）',
    '国内统一刊号CN33-0099 邮发代号31-199',
    '新闻热线：0573-82222222',
    '水乡新闻客户端',
    '水乡新闻 2023年11月18日 星期六 农历癸卯年十月初六',
    '分享到：微信 微博',
    '版权所有 水乡日报社',
    '相关阅读',
    '零售价：1.5元 印刷：水乡印务有限公司',
    'www.example.cn',
    '责任编辑 王小明 版式 李四',
    '02 要闻·基层 2023年11月8日 星期三 责任编辑 王小明 版式 李 四',
    '□ 2023年8月3日 星期四 □ 责任编辑 王小明',
    '版面统筹 王小明 责任校对 李四',
    '本版主持：王小明',
    '详见第4版',
    '山海日报 责编：方糖 2023年11月10日 星期五',
    '第2版 民声 2023年11月10日',
    '科技赋能夏收……3版',
    '遗失嘉善县某商行公章一枚，声明作废。',
    '————',
    '0304',
    '3',
  ])('%s', (row) => {
    expect(labelOf('老街有了新水管', '张建国', TEXT, `▸${row}`)).toMatchObject({ role: 'furniture' });
  });

  it.each(['2023年8月3日，西塘镇召开现场会，部署下一步工作。', '编辑部的老师傅手把手教学员排版，一教就是三个月。'])(
    'a sentence with the same words is none: %s',
    (row) => {
      expect(labelOf('老街有了新水管', '张建国', TEXT, `▸${row}`, MORE)).toMatchObject({ role: 'body' });
    },
  );

  it.each(['18户人家通了水', '3万元押金回来了'])('a headline that starts with a number is none: %s', (row) => {
    expect(labelOf(`▸${row}`, '张建国', TEXT)).toMatchObject({ role: 'headline' });
  });

  it.each([
    '骗子在电话里演戏 银行柜台前有人喊“停”',
    '一条热线连起千家万户',
    '阅读点亮乡村夜',
    '分享到手的丰收',
    '老印刷厂变身文创园',
    '零售价降了 菜农笑了',
    '字号虽老 手艺常新',
  ])('a headline that holds a word of the furniture is none: %s', (row) => {
    expect(labelOf(`▸${row}`, '张建国', TEXT)).toMatchObject({ role: 'headline' });
  });
});

describe('by-lines', () => {
  it.each([
    ['张建国', ['张建国']],
    ['谢 婷', ['谢婷']],
    ['善纪宣', ['善纪宣']],
    ['谢震宇 秦凤艳 郁馨怡', ['谢震宇', '秦凤艳', '郁馨怡']],
    ['□ 记者 李昊 通讯员 郑丽华', ['李昊', '郑丽华']],
    ['嘉善县融媒体中心 李昊', ['李昊']],
    ['记者 李昊 共享联盟·嘉善 郑丽华', ['李昊', '郑丽华']],
    ['县司法局 李昊', ['李昊']],
    ['李昊/文 郑丽华/摄', ['李昊']],
  ])('under a headline: %s', (row, names) => {
    expect(labelOf('老街有了新水管', `▸${row}`, TEXT)).toMatchObject({ role: 'byline', names });
    expect(labelOf('▸老街有了新水管', row, TEXT)).toMatchObject({ role: 'headline' });
  });

  it('on two lines', () => {
    expect(labelOf('老街有了新水管', '▸胡引凤', '钱佳英', TEXT)).toMatchObject({ role: 'byline' });
    expect(labelOf('老街有了新水管', '胡引凤', '▸钱佳英', TEXT)).toMatchObject({ role: 'byline' });
  });

  it('inside the text', () => {
    expect(labelOf('老街有了新水管', `▸本报讯（记者 李昊）${TEXT}`)).toMatchObject({ role: 'body', names: ['李昊'] });
    expect(labelOf(`▸${TEXT}（李昊 郑丽华）`)).toMatchObject({ role: 'body', names: ['李昊', '郑丽华'] });
    expect(labelOf(`▸本报讯（记者 李昊）${TEXT}（郑丽华）`)).toMatchObject({ role: 'body', names: ['李昊', '郑丽华'] });
  });

  it('in brackets behind the text', () => {
    expect(labelOf('老街有了新水管', TEXT, '▸（李昊）', MORE)).toMatchObject({ role: 'byline', names: ['李昊'] });
  });

  it('when and where, under a headline', () => {
    expect(labelOf(TEXT, '▸6月9日桐乡石门镇', MORE).role).toBe('body');
    expect(labelOf('老街有了新水管', '▸6月9日桐乡石门镇', TEXT)).toMatchObject({ role: 'byline' });
    expect(labelOf('▸老街有了新水管', '6月9日桐乡石门镇', TEXT)).toMatchObject({ role: 'headline' });
  });

  it('behind a date', () => {
    expect(
      labelOf('老街有了新水管', '▸2021-06-11 08:45 来源： 某县新闻 撰文 记 者 李昊   通讯员 郑丽华', TEXT),
    ).toMatchObject({ role: 'byline', names: ['李昊', '郑丽华'] });
  });

  it.each(['记者手记', '高桥村', '文化', '综合智治 执法及时'])('not: %s', (row) => {
    expect(labelOf(TEXT, `▸${row}`, MORE).role).not.toBe('byline');
  });
});

describe('pictures', () => {
  it.each([
    ['徐佳雯 摄', 'credit', ['徐佳雯']],
    ['□ 特约摄影 徐佳雯', 'credit', ['徐佳雯']],
    ['特约摄影', 'credit', []],
    ['居民在新街口买菜 徐佳雯 摄', 'caption', ['徐佳雯']],
    ['居民在新街口买菜（西塘镇供图）', 'caption', ['西塘镇']],
  ])('%s', (row, role, credits) => {
    expect(labelOf('老街有了新水管', '张建国', TEXT, `▸${row}`)).toMatchObject({
      role,
      ...(credits.length > 0 && { credits }),
    });
  });

  it('say what they show', () => {
    expect(labelOf('老街有了新水管', '张建国', TEXT, '▸图为居民在新街口买菜。')).toMatchObject({ role: 'caption' });
    expect(
      labelOf('老街有了新水管', '张建国', TEXT, '▸走进干窑镇黎明村，荷花与彩绘墙相映成趣，游客络绎不绝。'),
    ).toMatchObject({ role: 'caption' });
  });

  it('say so without a full stop', () => {
    expect(
      labelOf(
        ...['老街有了新水管', '张建国', TEXT, '▸嘉善县大云镇东云村的志愿者在文化礼堂为老人义务理发'],
        ...['山货出村', '李昊', MORE],
      ),
    ).toMatchObject({ role: 'caption' });
  });

  it('have their own headline', () => {
    const rows = ['“慧”聚山水间', '今年以来，余村已吸引四十二个项目入驻。图为青年人才在共享空间交流。(潘思齐 摄)'];
    expect(labelOf('老街有了新水管', '张建国', TEXT, `▸${rows[0]}`, rows[1]!)).toMatchObject({ role: 'headline' });
  });

  it('are no sight of the article itself', () => {
    expect(labelOf('老街有了新水管', '张建国', TEXT, MORE, '▸西塘镇老街改造完成后，游客络绎不绝。')).toMatchObject({
      role: 'body',
    });
  });
  it.each(['图为居民在新街口买菜。', '左图：居民在新街口买菜。', '西塘镇老街的工地上，工人正在铺设新的水管。'])(
    'say what they show: %s',
    (row) => {
      const rows = ['老街有了新水管', '张建国', TEXT, `▸${row}`, '山货出村', '李昊', MORE];
      expect(labelOf(...rows)).toMatchObject({ role: 'caption' });
    },
  );

  it.each([
    [
      'under a by-line',
      ['老街有了新水管', '张建国', '▸西塘镇老街的工地上，工人正在铺设新的水管。', '山货出村', '李昊', MORE],
    ],
    ['between paragraphs', ['老街有了新水管', '张建国', TEXT, '▸西塘镇老街的工地上，工人正在铺设新的水管。', MORE]],
    [
      'with what somebody says',
      ['老街有了新水管', '张建国', TEXT, '▸“西塘镇老街的工地上，工人正在铺管。”他说。', '山货出村', '李昊', MORE],
    ],
  ])('a scene is none %s', (_, rows) => {
    expect(labelOf(...rows)).toMatchObject({ role: 'body' });
  });
});

describe('headlines', () => {
  it.each([
    [['▸# 老街有了新水管', TEXT], 'marked-headline'],
    [['▸【老街有了新水管】', TEXT], 'marked-headline'],
    [['▸**老街有了新水管**', TEXT], 'marked-headline'],
    [['▸老街有了新水管', `本报讯（记者 李昊）${TEXT}`], 'headline-before-dateline'],
    [['▸老街有了新水管', TEXT], 'opening-headline'],
    [['老街有了新水管', '▸——西塘镇管网改造记', TEXT], 'headline-subtitle'],
    [['▸西塘镇老街：', '三百户有了新水管', '李昊', TEXT], 'headline-line'],
    [['▸老街何时通水', '编辑同志：', TEXT], 'headline-before-salutation'],
    [[TEXT, '▸晒秋', '屋顶上晒满了辣椒、玉米和南瓜。', '徐佳雯 摄'], 'headline-of-picture'],
    [['医疗服务', `${MORE.slice(0, -5)}“通`, '▸西塘老街：三百户有了新水管', TEXT], 'headline-after-cut'],
    [
      [
        '党建引领促振兴',
        '李昊',
        MORE.slice(0, -5),
        '▸科技赋能强产业',
        `入人心。${TEXT}`,
        '文化润心树新风',
        '李昊',
        MORE,
      ],
      'headline-in-series',
    ],
    [[`${MORE}（李昊）`, '▸老街有了新水管', TEXT], 'headline-after-signature'],
    [
      [
        ...['山货出村', '张建国', TEXT, '夜校开班', '李昊', TEXT, '河道清淤', '胡引凤', TEXT],
        ...['徐佳雯 摄', '▸围坐“圆桌” 议出办法', '一张圆桌，一壶清茶，村民们边喝边议，一坐就是半个晚上。（李晓红）'],
      ],
      'headline-after-signature',
    ],
    [
      [
        ...['山货出村', '张建国', TEXT, '夜校开班', '李昊', TEXT, '河道清淤', '胡引凤', TEXT],
        ...['徐佳雯 摄', '▸一张方桌议了一下午', '方桌摆在祠堂门口，村民们边喝茶边议，议到日头偏西。（李晓红）'],
      ],
      'headline-after-signature',
    ],
    [
      [
        ...['山货出村', '张建国', TEXT, '夜校开班', '李昊', TEXT, '河道清淤', '胡引凤', TEXT],
        ...['▸干窑：河埠头要封一周', '因驳岸翻修，嘉善县干窑镇黎明村的河埠头暂停使用，洗涤改到村东。'],
      ],
      'headline-apart',
    ],
    [['山货出村', '李昊', MORE.slice(0, -5), '▸老人学会了点单', '手机里点出一碗热面', '张建国', TEXT], 'headline-line'],
    [['医疗服务', `${MORE.slice(0, -5)}`, '▸老街改造 居民点赞', TEXT], 'headline-after-cut'],
    [
      [
        ...['山货出村', '张建国', TEXT, '夜校开班', '李昊', TEXT, '河道清淤', '胡引凤', TEXT],
        ...['▸送医下乡暖人心', '6月18日，干窑镇组织专家走进黎明村开展义诊，免费测血压。（周琳）'],
      ],
      'headline-apart',
    ],
    [
      [
        ...['山货出村', '张建国', TEXT, '夜校开班', '李昊', TEXT, '河道清淤', '胡引凤', TEXT],
        ...['▸嘉善县 小事办到心坎上', '群众的事没有小事。嘉善县各镇把实事一件件排进清单。'],
      ],
      'headline-apart',
    ],
    [
      [
        ...['# 山货出村', '张建国', TEXT, '# 夜校开班', '李昊', TEXT],
        ...['# 河道清淤', '胡引凤', TEXT, '# 山里来了新邻居', '李昊', TEXT, '秋高气爽，老街游人如织。', '胡引凤 摄'],
        ...['▸嘉善西塘：把窗口开到桥头', '一头是老街坊，一头是新店主，嘉善县西塘镇的办事窗口搬家了。'],
      ],
      'headline-apart',
    ],
    [
      ['山货出村有了末班车', '松阳县的公交捎上了笋干和柿子，一趟只收五元。', '▸老街改造 居民点赞', TEXT],
      'headline-apart',
    ],
  ])('%s', (rows, rule) => {
    expect(labelOf(...rows)).toMatchObject({ role: 'headline', rule });
  });

  it.each([
    [
      'the rest of a sentence behind a picture',
      ['老街有了新水管', '张建国', TEXT, '徐佳雯 摄', '▸改造之后，一户的水费从每月40元', '降到31元，居民都说划算。'],
    ],
    [
      'an unmarked line where headlines are marked',
      [
        ...['# 老街有了新水管', TEXT, '# 山货出村', MORE, '# 夜校开班', TEXT, '# 河道清淤', MORE],
        ...['徐佳雯 摄', '▸从“看着办”到“抢着办”', TEXT],
      ],
    ],
    [
      'a cut column',
      [
        '老街有了新水管',
        '张建国',
        TEXT,
        '▸为发挥居民在改造中的作用，西',
        '塘镇拓宽渠道，请居民代表到场监督，发现问题当场整改。',
      ],
    ],
    ['a head inside the article', ['# 老街有了新水管', TEXT, '▸## 管网先行', MORE]],
    [
      'a head inside the article that names a county',
      [
        ...['山货出村', '张建国', TEXT, '夜校开班', '李昊', TEXT, '河道清淤', '胡引凤', TEXT],
        ...['▸海宁市 邻居来取经', '群众的事没有小事，办好一件就记下一件，村里人都看在眼里。'],
      ],
    ],
    ['a numbered head', ['老街有了新水管', '张建国', TEXT, '▸一、管网先行', MORE]],
    ['a marked head', ['老街有了新水管', '张建国', TEXT, '▸>>> 老街改造 居民点赞', MORE]],
    ['a marked head behind a picture', ['老街有了新水管', '张建国', TEXT, '图为老街。', '▸● 管网怎么改', MORE]],
    ['what leads to a quotation', ['老街有了新水管', '张建国', TEXT, '▸居民们都说：', '“水压足了”', '李昊', MORE]],
    ['a number in a box', ['老街有了新水管', '张建国', TEXT, '徐佳雯 摄', '▸1200户', MORE]],
    [
      'a head under a picture in an article that goes on',
      [
        ...['山货出村', '张建国', TEXT, '夜校开班', '李昊', TEXT, '河道清淤', '胡引凤', TEXT],
        ...['徐佳雯 摄', '▸一张方桌议了一下午', '方桌摆在祠堂门口，村民们边喝茶边议，议到日头偏西。'],
      ],
    ],
    ['a finished sentence', ['老街有了新水管', '张建国', TEXT, '▸老街变样了。', MORE]],
    [
      'a head behind a picture where articles have datelines',
      [
        ...['山货出村', `本报讯 ${TEXT}`, '夜校开班', `本报讯 ${TEXT}`, '河道清淤', `本报讯 ${TEXT}`],
        ...[
          '老街有了新水管',
          '张建国',
          TEXT,
          '徐佳雯 摄',
          '▸三百户人家喝上好水',
          '老人们最先尝到甜头，水压足了，水也清了。',
        ],
      ],
    ],
  ])('not %s', (_, rows) => {
    expect(labelOf(...rows)).toMatchObject({ role: 'body' });
  });

  it('as long as a line of the wrapped text elsewhere on the page', () => {
    const wrapped = Array.from({ length: 8 }, () => '沿河的老人每天清晨沿着新修的步道走上两圈');
    const headline = '▸老街三百户人家喝上了清清的长水塘水';
    expect(labelOf('河边步道', '李昊', ...wrapped, `${MORE}（郑丽华）`, headline, TEXT)).toMatchObject({
      role: 'headline',
    });
    expect(labelOf('河边步道', '李昊', ...wrapped, headline, ...wrapped)).toMatchObject({ role: 'body' });
  });
});

it.each([
  [['▸简 讯', TEXT], 'section'],
  [['▸本周要闻', TEXT], 'section'],
  [['▸■共富一线', '老街有了新水管', '张建国', TEXT], 'section'],
  [['▸▶ 速览', '老街有了新水管', TEXT], 'section'],
  [['▸◎简讯', TEXT], 'section'],
  [['山货出村', '张建国', TEXT, '▸·微讯·', '老街有了新水管', TEXT], 'section'],
  [['山货出村', '张建国', TEXT, '▸·平安·民生', '老街有了新水管', '张建国', TEXT], 'section'],
  // brackets name a column even where the text above breaks off
  [['山货出村', '张建国', '合作社把山货送上了网，村民们', '▸【民生时评】', '老街有了新水管', TEXT], 'section'],
  [['▸西塘 · 人间烟火', '老街有了新水管', '张建国', TEXT], 'section'],
  [['▸【共富一线】', TEXT], 'headline'],
  [[TEXT, '▸三农·广角', '老街有了新水管', '张建国', TEXT], 'section'],
  [[...['山货出村', '张建国', TEXT], '▸便民提示', '# 停水通知', TEXT], 'section'],
  [[...['山货出村', '张建国', TEXT], '▸读者来信', '老街有了新水管', TEXT], 'section'],
  [['▸水乡夜话', '老街有了新水管', '张建国', TEXT], 'section'],
  [['▸水乡夜话', '张建国', TEXT], 'headline'],
  [['▸田头短波', '西塘：老街有了新水管', TEXT], 'section'],
  [['▸聚焦山区共富', '老街有了新水管', '张建国', TEXT], 'section'],
  [['▸西塘古镇区', '三百户人家有了新水管', '张建国', TEXT], 'headline'],
  [['▸【文化】', '老街有了新水管', '张建国', TEXT], 'section'],
  [['▸# 要闻', '## 老街有了新水管', TEXT, '## 山货出村', MORE], 'section'],
])('section: %s', (rows, role) => {
  expect(labelOf(...rows)).toMatchObject({ role });
});
