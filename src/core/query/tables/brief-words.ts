import type { Language } from '#core/query/figure-words.ts';

interface BriefWords {
  nothing: (name: string) => string;
  reports: (name: string, count: number) => string;
  among: string;
  theme: (label: string, count: number) => string;
  forExample: string;
  figure: (title: string, said: string) => string;
  whose: (place: string, period: string) => string;
  measure: (measure: string, value: string) => string;
  comma: string;
  listComma: string;
  semicolon: string;
  stop: string;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The wording of a place's paragraph. */
export const briefWords: Record<Language, BriefWords> = {
  zh: {
    nothing: (name) => `所读版面上没有关于${name}的报道，没有报道不等于没有做`,
    reports: (name, count) => `所读版面上有${count}项报道发生在${name}`,
    among: '其中',
    theme: (label, count) => `涉及${label}的${count}项`,
    forExample: '，例如',
    figure: (title, said) => `据《${title}》，${said}`,
    whose: (place, period) => `${place}${period ? `（${period}）` : ''}`,
    measure: (measure, value) => `${measure}${value}`,
    comma: '，',
    listComma: '、',
    semicolon: '；',
    stop: '。',
  },
  en: {
    nothing: (name) => `The pages read report nothing of ${name}; no report does not mean that nothing was done`,
    reports: (name, count) => `The pages read hold ${plural(count, 'report')} from ${name}`,
    among: 'of which ',
    theme: (label, count) => `${count} on ${label}`,
    forExample: ', for example ',
    figure: (title, said) => `《${title}》 reports ${said}`,
    whose: (place, period) =>
      [place, period && `(${period})`]
        .filter(Boolean)
        .map((word) => `${word} `)
        .join(''),
    measure: (measure, value) => `${measure}: ${value}`,
    comma: ', ',
    listComma: ', ',
    semicolon: '; ',
    stop: '. ',
  },
};
