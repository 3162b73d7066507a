import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepStart } from '#core/text/word-across.ts';

const OF_OR_QUOTES = /^的|[“”‘’]/g;
const FIRST_WORDS = quick(/^[^\d、（]*?(?=对(?!接)|在|向|，|、|\d|（|$)/);
const USED_FOR = quick(/^(?:用于|用来)/);

/** The first words behind the quantity: 1：1|配备给学生. */
export function follow({ rest }: Surroundings): string {
  return keepStart(USED_FOR.cut(FIRST_WORDS.exec(rest.replace(OF_OR_QUOTES, ''))?.[0] ?? ''), 8);
}
