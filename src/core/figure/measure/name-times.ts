/** The measure of a multiple: what multiplied (高新技术企业356家，五年翻一番), or of what it is the multiple (是2019年同期的2.4倍). */
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings } from './surroundings.ts';
import { nounOf, topicBefore, topicOf } from './topic.ts';

/** 是|2019年同期|的2.4倍. */
const BASE = quick(
  /(?:是|为|相当于|达到?)((?:[12]\d{3}年|去年|上年|前年|往年|平时|平日|原来|原先|以前|过去|改造前|去年同期|前年同期)(?:同期)?)的?$/,
);

/** '' where the figure is no multiple, or its clause says what it is of. */
export function nameTimes(around: Surroundings): string {
  const { draft, reading, clause, told } = around;
  if (draft.rule === 'multiple') return nameDoubling(around);
  if (draft.unit !== '倍') return '';
  const base = BASE.exec(clause);
  if (!base) return told && /^(?:是|为|相当于|达到?)/.test(clause) ? told.measure : '';
  const own = findNounBefore(clause.slice(0, base.index)).noun;
  const what = own || (told ? nounOf(told.measure) : topicBefore(reading, draft.start));
  return `${keepEnd(what, 6)}为${base[1]}`;
}

/** 高新技术企业356家，五年|翻一番: what multiplied, and that it did. */
function nameDoubling(around: Surroundings): string {
  const { draft, reading, told, before } = around;
  const own = before.noun.replace(
    /(?:比|较|与)[^，。]*$|^[近这短仅]?[一两二三四五六七八九十\d]{1,3}年$|^(?:实现|翻|[又再])+$/,
    '',
  );
  const printed = reading.text.slice(draft.start, draft.end);
  const lent = told?.nature === 'change' ? '' : topicOf(around);
  return (own || lent).slice(0, 12 - printed.length) + printed;
}
