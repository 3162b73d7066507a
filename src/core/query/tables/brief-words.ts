import type { Language } from '#core/language.ts';
import { countNoun } from '#core/text/count-noun.ts';
import { quote } from '#core/text/quote.ts';

interface BriefWords {
  nothing: (name: string) => string;
  reports: (name: string, count: number) => string;
  among: string;
  theme: (label: string, count: number) => string;
  /** Of a single report, which needs no counts. */
  soleTheme: (label: string, isFirst: boolean) => string;
  forExample: string;
  title: (title: string) => string;
  /** The first words of a report without a title. */
  untitled: (lead: string) => string;
  figure: (report: string, said: string) => string;
  whose: (place: string, period: string) => string;
  measure: (measure: string, value: string) => string;
  /** In the list of sources: a report and the sentence that says it. */
  said: (source: string, sentence: string) => string;
  comma: string;
  listComma: string;
  semicolon: string;
  stop: string;
}

/** The wording of a place's paragraph. */
export const briefWords: Record<Language, BriefWords> = {
  zh: {
    nothing: (name) => `所读版面上没有发生在${name}的报道，没有报道不等于没有做`,
    reports: (name, count) => `所读版面上有${count}项报道发生在${name}`,
    among: '其中',
    theme: (label, count) => `涉及${label}的${count}项`,
    soleTheme: (label, isFirst) => `${isFirst ? '涉及' : ''}${label}`,
    forExample: '，例如',
    title: (title) => `《${title}》`,
    untitled: (lead) => `无题报道“${lead}”`,
    figure: (report, said) => `据${report}，${said}`,
    whose: (place, period) => `${place}${period ? `（${period}）` : ''}`,
    measure: (measure, value) => `${measure}${value}`,
    said: (source, sentence) => `${source}：${quote(sentence)}`,
    comma: '，',
    listComma: '、',
    semicolon: '；',
    stop: '。',
  },
  en: {
    nothing: (name) => `The pages read hold no report from ${name}; no report does not mean that nothing was done`,
    reports: (name, count) => `The pages read hold ${countNoun(count, 'report')} from ${name}`,
    among: 'of which ',
    theme: (label, count) => `${count} on ${label}`,
    soleTheme: (label, isFirst) => `${isFirst ? 'on ' : ''}${label}`,
    forExample: ', for example ',
    title: (title) => `《${title}》`,
    untitled: (lead) => `the untitled “${lead}”`,
    figure: (report, said) => `According to ${report}, ${said}`,
    whose: (place, period) =>
      [place, period && `(${period})`]
        .filter(Boolean)
        .map((word) => `${word} `)
        .join(''),
    measure: (measure, value) => `${measure}: ${value}`,
    said: (source, sentence) => `${source}: ${quote(sentence)}`,
    comma: ', ',
    listComma: ', ',
    semicolon: '. ',
    stop: '. ',
  },
};
