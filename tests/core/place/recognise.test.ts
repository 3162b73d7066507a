import { describe, expect, it } from 'vitest';
import { recogniseMentions } from '#core/place/recognise.ts';
import { smallGazetteer } from '../../fixtures/gazetteer.ts';
import { toArticle } from './read-sentence.ts';

const seen = (text: string) =>
  recogniseMentions(toArticle(text), smallGazetteer).map(({ surface, rule, under }) =>
    under === undefined ? `${surface} ${rule}` : `${surface} ${rule} <${under}`,
  );

describe('recogniseMentions', () => {
  it.each([
    ['嘉善县西塘镇礼庙村', ['嘉善县 known-name', '西塘镇 known-name <0', '礼庙村 known-name <3']],
    ['西塘镇礼庙村、红菱村', ['西塘镇 known-name', '礼庙村 known-name <0', '红菱村 known-name <0']],
    ['嘉善县千窑镇', ['嘉善县 known-name', '千窑镇 look-alike <0']],
    ['西塘镇鸦鹊村', ['西塘镇 known-name', '鸦鹊村 village-pattern <0']],
    ['西塘镇各村', ['西塘镇 known-name']],
    ['西塘镇未来社区', ['西塘镇 known-name']],
    ['上海嘉善', ['上海 outside-name', '嘉善 known-name <0']],
    ['四川省江油市方水乡', ['四川省江油市 outside-name']],
    ['大桥镇举办由桥龙虾文化旅游节', ['大桥镇 known-name', '由桥 village-stem']],
    ['大桥镇由桥、胥山等村', ['大桥镇 known-name', '由桥 village-stem <0', '胥山 village-stem <0']],
    ['嘉善县开发区', ['嘉善县 known-name', '开发区 zone <0']],
    ['嘉善市民', ['嘉善 known-name']],
    ['红菱村位于嘉善县西塘镇', ['红菱村 known-name <8', '嘉善县 known-name', '西塘镇 known-name <5']],
    ['', []],
  ])('sees in %s', (text, mentions) => {
    expect(seen(text)).toEqual(mentions);
  });

  it('gives every mention its own span', () => {
    const text = '近日,嘉善县西塘镇(礼庙村)';
    for (const { start, end, surface } of recogniseMentions(toArticle(text), smallGazetteer)) {
      expect(text.slice(start, end)).toBe(surface);
    }
  });
});
