import type { Language } from '#core/language.ts';
import { countNoun } from '#core/text/count-noun.ts';

interface CompareWords {
  opening: string;
  counted: (name: string, items: number, figures: number) => string;
  /** What only one side has reports of. */
  only: (name: string) => string;
  /** What several sides have, each with its count. */
  shared: string;
  aspect: (label: string, count: number) => string;
  sharedAspect: (label: string, counts: readonly [name: string, count: number][]) => string;
  /** A place in a side, or one that a theme is reported from. */
  part: (side: string, place: string) => string;
  /** One side's figure: whose, when, what. */
  figure: (name: string, period: string, measure: string, value: string) => string;
  /** Behind a value that is expected or aimed at. */
  expected: string;
  more: (name: string) => string;
  undecided: string;
  undated: string;
  unlike: string;
  forExample: string;
  comma: string;
  listComma: string;
  semicolon: string;
  stop: string;
}

/** The wording of a comparison. */
export const compareWords: Record<Language, CompareWords> = {
  zh: {
    opening: '所读版面上，',
    counted: (name, items, figures) => `${name}有${items}项报道，关于它的数字${figures}个`,
    only: (name) => `只有${name}有报道的：`,
    shared: '不止一方有报道的：',
    aspect: (label, count) => `${label}${count}项`,
    sharedAspect: (label, counts) => `${label}（${counts.map(([name, count]) => `${name}${count}项`).join('，')}）`,
    part: (side, place) => `${side}·${place}`,
    figure: (name, period, measure, value) => `${name}${period ? `（${period}）` : ''}${measure}${value}`,
    expected: '（预期）',
    more: (name) => `${name}的数更大`,
    undecided: '约数或界限使二者难分大小',
    undated: '时期未注明，不宜比大小',
    unlike: '对象、时期或性质不尽相同，不宜比大小',
    forExample: '，例如',
    comma: '，',
    listComma: '、',
    semicolon: '；',
    stop: '。',
  },
  en: {
    opening: 'On the pages read, ',
    counted: (name, items, figures) =>
      `${name} has ${countNoun(items, 'report')}, and ${countNoun(figures, 'figure')} ${figures === 1 ? 'is' : 'are'} told of it`,
    only: (name) => `Only ${name} has reports of `,
    shared: 'Reported of more than one: ',
    aspect: (label, count) => `${label} (${count})`,
    sharedAspect: (label, counts) => `${label} (${counts.map(([name, count]) => `${name} ${count}`).join(', ')})`,
    part: (side, place) => `${side} · ${place}`,
    figure: (name, period, measure, value) => `${name}${period ? ` (${period})` : ''} ${measure}: ${value}`,
    expected: ' (expected)',
    more: (name) => `${name} has the larger number`,
    undecided: 'approximations or bounds leave open which is larger',
    undated: 'no period is told, so the numbers should not be ranked',
    unlike: 'measure, period or nature differ, so the numbers should not be ranked',
    forExample: ', for example ',
    comma: ', ',
    listComma: ', ',
    semicolon: '; ',
    stop: '. ',
  },
};
