import { describe, expect, it } from 'vitest';
import type { Article } from '#core/model.ts';
import { findFocuses } from '#core/place/focus.ts';
import { recogniseMentions } from '#core/place/recognise.ts';
import { resolveMentions } from '#core/place/resolve.ts';
import { smallGazetteer } from '../../fixtures/gazetteer.ts';
import { pathOf, toArticle, zhejiang } from './read-sentence.ts';
import { STORIES } from './stories.ts';

function focuses(articles: readonly Article[], gazetteer = smallGazetteer) {
  const mentions = articles.map((article) => recogniseMentions(article, gazetteer));
  return findFocuses(articles, resolveMentions(articles, mentions, gazetteer), gazetteer).map((f) => f.place);
}

const focusOf = (text: string, title?: string) => {
  const [place] = focuses([toArticle(text, title === undefined ? {} : { title })]);
  return place ? pathOf(place) || place.city || place.province : null;
};

describe('findFocuses', () => {
  it.each([
    ['嘉善县西塘镇礼庙村的稻子熟了。\n礼庙村今年种了三百亩。', '嘉善县/西塘镇/礼庙村'],
    ['在西塘镇礼庙村，老人有了食堂。\n西塘镇坚持以人为本。近年来，西塘镇建了十个食堂。', '嘉善县/西塘镇'],
    ['嘉善县西塘镇推进治水。\n西塘镇礼庙村的河清了。\n西塘镇将继续努力。', '嘉善县/西塘镇'],
    ['嘉善县出台政策，全县都办起了食堂。\n在西塘镇礼庙村，老人很满意。\n嘉善县还将扩面。', '嘉善县'],
    ['走进嘉善县西塘镇礼庙村，老人们正在吃饭。\n镇里投入两百万元，全镇建起十个食堂。', '嘉善县/西塘镇'],
    [
      '走进嘉善县西塘镇礼庙村，老人们正在吃饭。\n镇里投入两百万元，全镇都来学，礼庙村还要再建。',
      '嘉善县/西塘镇/礼庙村',
    ],
    ['嘉善县启动数字巡查，八十名巡河员上岗。\n在西塘镇礼庙村，打捞船每天出动两次。', '嘉善县'],
    [
      '走进嘉善县西塘镇礼庙村，墙上画着家训。礼庙村很干净。\n西塘镇纪委梳理出权力清单。同时，西塘镇还办起夜学。',
      '嘉善县/西塘镇',
    ],
    ['雨后的嘉善县西塘镇，青石板泛着光。\n在礼庙村口开小店的阿良算过一笔账。', '嘉善县/西塘镇'],
    ['嘉善县西塘镇和南湖区大桥镇结对。', '嘉兴市'],
    ['江山市大桥镇与嘉善县西塘镇结对。', '浙江省'],
    ['嘉善县公安局推出新平台，嘉善县公安局局长说。', '嘉善县'],
    ['农行嘉兴分行走访企业。嘉善县的学校都用上了系统，全县共五十所。', '嘉善县'],
    ['嘉善县惠民街道推进新区建设，这是嘉兴市首个试点。', '嘉善县/惠民街道'],
    ['西塘镇鸦鹊村建起花园。\n鸦鹊村的书记很高兴。', '嘉善县/西塘镇/鸦鹊村'],
    ['四川省成都市的游客很多。', null],
    ['嘉善星程电子有限公司获奖。', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(focusOf(text)).toBe(expected);
  });

  it('lets the headline settle between equals', () => {
    const text = '嘉善县西塘镇和干窑镇都派了队。';
    expect(focusOf(text)).toBe('嘉善县');
    expect(focusOf(text, '西塘镇龙舟赛开桨')).toBe('嘉善县/西塘镇');
  });

  it('gives a photo without a place that of the article it illustrates', () => {
    const [, photo] = focuses([
      toArticle('嘉善县西塘镇治水。', { id: 'x-01', title: '西塘镇治水' }),
      toArticle('志愿者在捞水草。', { id: 'x-02', kind: 'photo', illustrates: 'x-01' }),
      toArticle('嘉善县干窑镇种稻。', { id: 'x-03', title: '干窑镇种稻' }),
    ]);
    expect(photo).toMatchObject({ town: '西塘镇', inherited: true });
  });

  it.each([
    ['游客在吉林省舒兰市开原镇参观民宿。', false],
    ['来自吉林省舒兰市的游客在晒场拍照。', true],
  ])('a photo of another region has not its neighbour’s place: %s', (caption, inherits) => {
    const [, photo] = focuses([
      toArticle('嘉善县西塘镇治水。', { id: 'x-01', title: '西塘镇治水' }),
      toArticle(caption, { id: 'x-02', kind: 'photo' }),
    ]);
    expect(photo?.inherited ?? false).toBe(inherits);
  });

  it('leaves an article without a place without one', () => {
    expect(focuses([toArticle('嘉善县西塘镇治水。'), toArticle('天气很好。')])[1]).toBeNull();
  });

  it('counts a firm with the page’s city behind it', () => {
    const [, , firm] = focuses([
      toArticle('嘉善县西塘镇治水。'),
      toArticle('南湖区大桥镇种葡萄。'),
      toArticle('嘉善星程电子有限公司获奖。'),
    ]);
    expect(firm).toMatchObject({ county: '嘉善县' });
  });
});

describe('findFocuses in whole stories', () => {
  const gazetteer = zhejiang();

  it.each(STORIES)('%s', (story, expected) => {
    const [text = '', title] = story.split('##').reverse();
    const [place] = focuses([toArticle(text, title === undefined ? {} : { title })], gazetteer);
    expect(place && pathOf(place)).toBe(expected);
  });
});
