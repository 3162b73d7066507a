import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { textsInCode } from './texts-in-code.ts';

const root = fileURLToPath(new URL('../../../src/app/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n/zh') && !file.startsWith('i18n/en'));

/** Text that is not a phrase of the interface. */
const ALLOWED: Record<string, string[]> = {
  // how numbers are written in Chinese, and told to a spreadsheet
  'ui/format.ts': ['万亿', '亿', '万'],
  'features/slides/add-chart.ts': ['[>=100000000]0\\.00,,"亿";[>=10000]0\\.0,"万";General'],
  // a full-width character to measure
  'charts/draw-page.ts': ['国'],
  // the page's name, in both languages in both
  'i18n/i18n.ts': ['嘉图 Jiatu', 'Jiatu 嘉图'],
};

test('no text that a reader sees stands outside of the dictionaries', () => {
  const found = files.flatMap((file) =>
    textsInCode(file, readFileSync(`${root}${file}`, 'utf8'))
      .filter((text) => !ALLOWED[file]?.includes(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

describe('a text in code is', () => {
  test.each<[string, string, string[]]>([
    ['words between tags', 'const a = <p>Hello</p>;', ['Hello']],
    ['words in braces between tags', "const a = <p>{'Hello'}</p>;", ['Hello']],
    ['a spoken attribute', 'const a = <i aria-label="Close" className="big" />;', ['Close']],
    ['Chinese anywhere', 'const a = ["级"]; const b = `一项`;', ['级', '一项']],
    ['not a sign', 'const a = <p>· {b} – {c}</p>;', []],
    ['not a key or a name of a class', "const a = t('close'); const b = 'button';", []],
    ['not a comment or a pattern', '/* 级 */ const a = /[省市]$/; // 关闭', []],
  ])('%s', (_, source, texts) => {
    expect(textsInCode('a.tsx', source)).toEqual(texts);
  });
});
