/** The period a quantity is said of, as printed and in its sentence: 2021年, 今年1月至6月, 截至6月末, 自2022年上线至今. */
import type { Draft } from './draft.ts';
import { type Reading, sentenceAround, sentenceBefore } from './reading.ts';

/** 如今年产 is no 今年. */
const YEAR = '(?:[12](?<!如.)\\d{3}年|[今去前当](?<!如.)年|本(?<!如.)年度?)';
const MONTHS = '\\d{1,2}(?:月份?)?(?:[-—–－~～至到]\\d{1,2})?月份?(?:初|底|末|\\d{1,2}日)?';
const PART = '(?:上半年|下半年|(?:第)?[一二三四]季度|[前头][一二三四]个?(?:季度|月)|年末|年底|年初|全年)';
const MOMENT = `(?:${YEAR}(?:${MONTHS}|${PART}|[底末初])?|${MONTHS}|${PART})`;
/** A period begins with one of these: asked first, it spares most places the rest. */
const FIRST = '[截自今去前当本\\d上下第一二三四头年全近]';
const PERIOD = new RegExp(
  `(?=${FIRST})(?:截[至止](?:目前|今年|${MOMENT}|\\d{1,2}日|当前|昨[日天])|自[^，。；]{2,16}?(?:至今|以来)|${MOMENT}(?:以来|至今|[-—–－~～至到]${MOMENT})?|近[年两三五几]年?来?(?=，))`,
  'g',
);

/** The last period printed before the quantity. */
export function findPeriod(draft: Draft, reading: Reading): string | undefined {
  const { start } = sentenceAround(reading, draft.start);
  if (draft.start - start > FAR) return sentenceBefore(reading, draft.start).match(PERIOD)?.at(-1);
  const periods = periodsOf(reading, start);
  for (let i = periods.length - 1; i >= 0; i--) {
    const { index, 0: printed } = periods[i]!;
    if (start + index >= draft.start) continue;
    // 今年3|个村: what reaches into the quantity is read without it
    if (start + index + printed.length <= draft.start) return printed;
    return sentenceBefore(reading, draft.start).match(PERIOD)?.at(-1);
  }
  return undefined;
}

const FAR = 200;

/** A sentence's periods, kept for its next figure. */
function periodsOf({ memo, text, sentences }: Reading, start: number): readonly RegExpExecArray[] {
  if (memo.periods.start === start) return memo.periods.found;
  const sentence = memo.sentence.start === start ? memo.sentence : sentences.find((other) => other.start === start);
  const found = sentence ? [...text.slice(start, sentence.end).matchAll(PERIOD)] : [];
  memo.periods = { start, found };
  return found;
}
