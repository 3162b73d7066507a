import type { Language } from '#core/language.ts';
import { countNoun } from '#core/text/count-noun.ts';
import { quote } from '#core/text/quote.ts';

interface SceneWords {
  newspaper: (name: string) => string;
  /** From 2022-08-17. */
  date: (date: string) => string;
  page: (page: string | number) => string;
  /** A page whose newspaper is not known. */
  file: (id: string) => string;
  line: (line: number) => string;
  all: (count: number) => string;
  and: string;
  caption: (name: string, count: number) => string;
  comparison: (by: 'place' | 'theme', count: number) => string;
  /** What the overview's notes say of how much there is. */
  size: (items: number, stops: number, by: 'place' | 'theme') => string;
  left: (count: number, by: 'place' | 'theme') => string;
  overlap: string;
  noFigures: string;
  noRank: string;
  said: (value: string, measure: string, sentence: string, title: string, source: string) => string;
}

/** The words of a tour and of sources on the stage. */
export const sceneWords: Record<Language, SceneWords> = {
  zh: {
    newspaper: (name) => `《${name}》`,
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${year}年${month}月${day}日`;
    },
    page: (page) => `${page}版`,
    file: (id) => `版面 ${id}`,
    line: (line) => `第${line}行`,
    all: (count) => `全部 ${count} 项报道`,
    and: '、',
    caption: (name, count) => `${name}：${count} 项报道`,
    comparison: (by, count) => `${count} 个${by === 'place' ? '地方' : '主题'}对照`,
    size: (items, stops, by) => `共 ${items} 项报道，分 ${stops} 个${by === 'place' ? '地方' : '主题'}来看。`,
    left: (count, by) =>
      by === 'place'
        ? `另有 ${count} 项报道不在其中（只知上级地方，或在别处）。`
        : `另有 ${count} 项报道不属于这些主题。`,
    overlap: '一项报道可属几个主题，各主题的项数不能相加。',
    noFigures: '没有可单独引用的数字。',
    noRank: '报道多少不等于工作多少；各地数字口径不同，不相加，也不排名。',
    said: (value, measure, sentence, title, source) => `${measure} ${value}\n${quote(sentence)}\n${title}，${source}`,
  },
  en: {
    newspaper: (name) => `《${name}》`,
    date: (date) => date,
    page: (page) => `p. ${page}`,
    file: (id) => `page ${id}`,
    line: (line) => `line ${line}`,
    all: (count) => `All ${countNoun(count, 'report')}`,
    and: ', ',
    caption: (name, count) => `${name}: ${countNoun(count, 'report')}`,
    comparison: (by, count) => `${count} ${by === 'place' ? 'places' : 'themes'} side by side`,
    size: (items, stops, by) => `${countNoun(items, 'report')}, seen by ${countNoun(stops, by)}.`,
    left: (count, by) =>
      by === 'place'
        ? `${countNoun(count, 'report')} not among them (known only for a larger unit, or elsewhere).`
        : `${countNoun(count, 'report')} not of these themes.`,
    overlap: 'A report may have several themes: their numbers do not add up.',
    noFigures: 'No figure that can be cited by itself.',
    noRank:
      'More reports do not mean more work; figures are counted differently, so they are neither added nor ranked.',
    said: (value, measure, sentence, title, source) => `${measure}: ${value}\n${quote(sentence)}\n${title}, ${source}`,
  },
};
