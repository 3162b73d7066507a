import { describe, expect, it } from 'vitest';
import { resolvePage, told, zhejiang } from './read-sentence.ts';
import { SENTENCES } from './sentences.ts';

const gazetteer = zhejiang();

/** `[rest of the page] text => name=place …` */
function parse(line: string) {
  const [, page = '', text = '', answer = ''] = /^(?:\[(.*?)\] )?(.*) => (.*)$/.exec(line) ?? [];
  const others = page.split('。').filter(Boolean);
  return { text, others, expected: answer === '-' ? [] : answer.split(' ').sort() };
}

for (const section of SENTENCES.trim().split(/^## /m).filter(Boolean)) {
  const [name, ...lines] = section.trim().split('\n');
  describe(name!, () => {
    it.each(lines.filter(Boolean).map(parse))('$text', ({ text, others, expected }) => {
      expect(told(resolvePage([text, ...others], gazetteer)[0]!)).toEqual(expected);
    });
  });
}
