import { describe, expect, it } from 'vitest';
import { readText } from './read-page.ts';

const HEAD = ['老街有了新水管', '张建国'];
const TEXT = '近日，嘉善县西塘镇启动新一轮改造，计划用三年时间完成老街的水电管网更新。';

/** Three articles of a page with damage: a tail that is cut, an article to be asked about, a second such tail. */
const CUT = [...HEAD, `${TEXT}下一步，`];
const WELL = ['一口老井的账本', '李晓红'];
const LAMP = ['路灯亮到家门口', '胡引凤', `${TEXT}村民说，`];

const read = (...rows: string[]) => readText(rows.join('\n')).articles;

describe('the text of an article', () => {
  it('is headline and paragraphs, without by-line, marks and credits', () => {
    const [article] = read('# 老街有了新水管', '张建国', `本报讯（记者 李昊）${TEXT}`, `　　${TEXT}（郑丽华）`);
    expect(article).toMatchObject({
      text: `老街有了新水管\n${TEXT}\n${TEXT}\n`,
      authors: ['张建国', '李昊', '郑丽华'],
      lines: [1, 2, 3, 4],
    });
  });

  it('has cuts inside a sentence closed', () => {
    const [article] = read(...HEAD, '为发挥乡贤的作用，西', '塘镇拓宽渠道，西塘镇人人参与。');
    expect(article!.text).toBe('老街有了新水管\n为发挥乡贤的作用，西塘镇拓宽渠道，西塘镇人人参与。\n');
    expect(article!.seams).toMatchObject([{ before: 3, after: 4, joined: true }]);
  });

  it.each(['二、管网先行', '>>> 管网先行', '——管网先行'])('keeps the head %s apart from what it heads', (head) => {
    const [article] = read(...HEAD, TEXT, head, TEXT);
    expect(article).toMatchObject({
      text: `老街有了新水管\n${TEXT}\n${head}\n${TEXT}\n`,
      lines: [1, 2, 3, 4, 5],
      seams: [],
    });
  });

  it('begins with the kicker, which is no part of the title', () => {
    const [article] = read('水压低了三十年。当老街等来施工队——', ...HEAD, TEXT);
    expect(article).toMatchObject({
      title: '老街有了新水管',
      text: `老街有了新水管\n水压低了三十年。当老街等来施工队——\n${TEXT}\n`,
      lines: [1, 2, 3, 4],
    });
  });

  it.each(['——西塘镇改造记', '西塘镇老街蹲点手记'])(
    'begins with the subtitle %s, which is no part of the title',
    (subtitle) => {
      const [article] = read(HEAD[0]!, subtitle, HEAD[1]!, TEXT);
      expect(article).toMatchObject({
        title: '老街有了新水管',
        text: `老街有了新水管\n${subtitle}\n${TEXT}\n`,
        lines: [1, 2, 3, 4],
      });
    },
  );

  it('tells beside a cut what else might have gone on with it', () => {
    const [article] = read(...HEAD, '为发挥乡贤的作用，西', '塘镇拓宽渠道，西塘镇人人参', '与治理，成效明显。', TEXT);
    expect(article!.seams.slice(0, 2)).toMatchObject([
      { before: 3, after: 4, joined: true },
      { before: 3, after: 5, joined: false },
    ]);
    expect(article!.seams[1]!.score).toBeLessThan(article!.seams[0]!.score);
    expect(article!.seams[1]!.clues[0]).toBe('rejected');
  });

  it('keeps cuts open that do not fit', () => {
    const [article] = read(...HEAD, '全年共走访企业304', '近年来，西塘镇还办起了夜校。');
    expect(article!.seams).toMatchObject([{ joined: false }]);
    expect(article!.text).toContain('304\n近年来');
  });

  it('of a passage without a headline has no title', () => {
    expect(read(TEXT)).toMatchObject([
      { id: '001-01', title: null, text: `${TEXT}\n`, titleEnd: 0, truncated: 'none' },
    ]);
  });

  it.each(['', '\n\n', '第3版'])('of a page without text is none: %j', (text) => {
    expect(readText(text).articles).toEqual([]);
  });
});

describe('columns in turn', () => {
  const RIVER = '巡河员老李每天沿河走一遍，捞起的水葫芦装了满满一船，河里的垃圾同比减少了';
  const MEALS = '社区食堂天不亮就开火，老人的早饭是一碗粥、两个包子，食堂的饭菜每周换一次菜单。';

  it('that ended with a sentence go on where their next line does not fit the column above it', () => {
    const articles = read(
      ...[
        '河道有了“管家”',
        '张建国',
        '沈家浜是村里最长的一条河，过去两岸住户常把杂物倒进河里，村里想了很多办法，去年请来16',
      ],
      ...['食堂里的热饭热菜', '李晓红', MEALS],
      ...['名巡河员，一人一段河。', RIVER],
      '吃饭的老人多了，食堂的桌子不够，社区又添了六张餐桌，食堂的早饭也多了豆浆。',
      '三成五，河道又清了。',
    );
    expect(articles.map(({ lines }) => lines)).toEqual([
      [1, 2, 3, 7, 8, 10],
      [4, 5, 6, 9],
    ]);
  });
});

describe('pictures', () => {
  it('are items of their own, between a text that breaks off and the rest of it too', () => {
    const articles = read(
      ...HEAD,
      '为发挥乡贤的作用，西',
      '居民在新街口买菜 徐佳雯 摄',
      '塘镇拓宽渠道，西塘镇人人参与。',
    );
    expect(articles.map(({ kind, lines }) => [kind, lines])).toEqual([
      ['article', [1, 2, 3, 5]],
      ['photo', [4]],
    ]);
  });

  it('take the paragraph above a credit', () => {
    expect(read(...HEAD, TEXT, '清晨，渔民出海。', '徐佳雯 摄').map(({ lines }) => lines)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('take the paragraph above a second by-line', () => {
    const [, photo] = read(...HEAD, TEXT, '清晨，渔民出海。', '陈晓青 毛遂', ...HEAD, TEXT);
    expect(photo).toMatchObject({ kind: 'photo', title: null, authors: ['陈晓青', '毛遂'], lines: [4, 5] });
  });

  it('have the headline that stands over nothing else', () => {
    expect(read('老街有了新水管', TEXT, '徐佳雯 摄')).toMatchObject([{ kind: 'photo', title: '老街有了新水管' }]);
  });

  it('know the article that they illustrate', () => {
    const [, photo] = read(...HEAD, TEXT, '西塘镇老街的水电管网 徐佳雯 摄');
    expect(photo).toMatchObject({ kind: 'photo', illustrates: '001-01' });
  });

  it('under their own head leave the article open around them', () => {
    const more = '据了解，老街的水电管网更新涉及居民一千二百户。';
    const rows = [...HEAD, TEXT, '图片新闻', '渔民清晨出海。', '徐佳雯 摄'];
    expect(read(...rows, more).map(({ lines }) => lines)).toEqual([
      [1, 2, 3, 7],
      [5, 6],
    ]);
    expect(read(...rows, '这片茶园种下了新苗。')[0]).toMatchObject({ lines: [1, 2, 3] });
  });

  it('do not illustrate what tells of something else', () => {
    const [, photo] = read(...HEAD, TEXT, '渔民清晨出海 徐佳雯 摄');
    expect(photo).not.toHaveProperty('illustrates');
  });
});

describe('what is missing', () => {
  it.each([
    ['none', [...HEAD, TEXT]],
    ['head', [...HEAD, '的基础上，西塘镇启动改造。', TEXT]],
    ['tail', [...HEAD, TEXT, '下一步，西塘镇将']],
    ['both', [...HEAD, '，西塘镇启动改造。下一步，']],
    ['head', [...HEAD, `（上接第1版）${TEXT}`]],
    ['tail', [...HEAD, `${TEXT}（下转第3版）`]],
    ['none', [...HEAD, TEXT, '西塘镇人民医院']],
    ['tail', [...HEAD, `${TEXT}下一步，`, '西塘镇人民医院']],
    ['none', [...HEAD, TEXT, '今天 阴 9℃～15℃', '明天 晴 6℃～12℃']],
  ])('%s', (truncated, rows) => {
    expect(read(...rows)).toMatchObject([{ truncated }]);
  });

  it('of a start that does not introduce itself only on a page with damage', () => {
    const unsaid = '“这口井比我年纪还大。”看井的老人说。';
    const states = (...rows: string[]) => read(...rows).map(({ truncated }) => truncated);
    expect(states(...HEAD, unsaid)).toEqual(['none']);
    expect(states(...CUT, ...WELL, unsaid)).toEqual(['tail', 'none']);
    expect(states(...CUT, ...WELL, unsaid, ...LAMP)).toEqual(['tail', 'head', 'tail']);
  });

  it.each([
    ['head', '谊宣讲队用土话把道理讲进了田间地头。近日，宣讲队又走进了三个自然村。'],
    ['head', '技艺，说来简单学来难。近日，老铁匠又收了两个徒弟。'],
    ['none', '秋分，老井边的稻子黄了。近日，村里办起了丰收会。'],
    ['none', '手机一点，水表一读，家里用了多少水一清二楚。近日，村里又换了一批。'],
    ['none', '炉火熊熊，铁锤叮当。近日，老铁匠的铺子重新开张，引来不少年轻人。'],
    ['none', '几张旧竹椅，一壶老茶汤，街坊们坐下来就聊开了。近日，老茶馆又添了新座。'],
    ['none', '炉膛里的炭火刚刚添旺，门口的老黄狗又打起了盹。上周末，老铁匠又收了两个徒弟。'],
    ['none', '拎着两只空水桶，阿婆走到井边。近日，井台上装了新的轱辘。'],
    ['none', '扫一扫墙上的码就能听到老井的故事，大家都说新鲜。近日，村里又添了两口。'],
  ])('%s of a start that may be half a word, on a page with damage', (truncated, start) => {
    const [, article] = read(...CUT, ...WELL, start, ...LAMP);
    expect(article).toMatchObject({ truncated });
  });
});
