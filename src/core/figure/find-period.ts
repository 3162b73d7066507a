/** The period a quantity is said of, as printed and in its sentence: 2021年, 今年1月至6月, 截至6月末, 自2022年上线至今. */
import type { Span } from '#core/model.ts';
import { StickySearch } from '#core/text/sticky-search.ts';
import type { Draft } from './draft.ts';
import { type ArticleReading, sentenceAround } from './reading.ts';

/** 如今年产 is no 今年. */
const YEAR = '(?:[12](?<!如.)\\d{3}年|[今去前当](?<!如.)年|本(?<!如.)年度?)';
const MONTHS = '\\d{1,2}(?:月份?)?(?:[-—–－~～至到]\\d{1,2})?月份?(?:初|底|末|\\d{1,2}日)?';
const PART = '(?:上半年|下半年|(?:第)?[一二三四]季度|[前头][一二三四]个?(?:季度|月)|年末|年底|年初|全年)';
const MOMENT = `(?:${YEAR}(?:${MONTHS}|${PART}|[底末初])?|${MONTHS}|${PART})`;
const PATTERN = `(?:截[至止](?:目前|今年|${MOMENT}|\\d{1,2}日|当前|昨[日天])|自[^，。；]{2,16}?(?:至今|以来)|${MOMENT}(?:以来|至今|[-—–－~～至到]${MOMENT})?|近[年两三五几]年?来?(?=，))`;
const PERIOD = new RegExp(PATTERN, 'g');
const PERIODS = new StickySearch(PATTERN);

/** The last period printed before the quantity. */
export function findPeriod(draft: Draft, reading: ArticleReading): string | undefined {
  const periods = periodsBefore(reading, draft.start);
  for (let i = periods.length - 1; i >= 0; i--) {
    const { start, end } = periods[i]!;
    if (draft.start - start > FAR) return undefined;
    if (start >= draft.start || COMPARED.has(reading.text[start - 1] ?? '')) continue;
    // 今年3|个村: what reaches into the quantity is read without it
    if (end > draft.start) return reading.text.slice(start, draft.start).match(PERIOD)?.at(-1) ?? undefined;
    const period = reading.text.slice(start, end);
    return !RUNS_ON.test(period) && NOW.test(reading.text.slice(end, draft.start)) ? undefined : period;
  }
  return undefined;
}

/** 支部成立于2019年，现有党员22名: what is so now is not said of the year before it. */
const NOW = /如今|目前|眼下|现有|现已|现在|现共|当前/u;
const RUNS_ON = /^[截自]|以来|至今/u;
const FAR = 200;
/** 较年初增加 tells what is compared with, not when. */
const COMPARED: ReadonlySet<string> = new Set('较比');

/** The periods that begin before an offset, in its sentence; kept for the sentence's next figure. */
function periodsBefore(reading: ArticleReading, at: number): readonly Span[] {
  const { memo, text } = reading;
  const { start } = sentenceAround(reading, at);
  if (memo.periods.sentence !== start) memo.periods = { sentence: start, read: start, found: [] };
  const { periods } = memo;
  while (periods.read < at) {
    const begin = PERIODS.find(text, periods.read, at);
    if (begin >= 0) periods.found.push({ start: begin, end: PERIODS.end });
    periods.read = begin < 0 ? at : PERIODS.end;
  }
  return periods.found;
}
