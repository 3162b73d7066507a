import { describe, expect, it } from 'vitest';
import { decodePage } from '#scripts/lib/decode-page.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
/** “嘉善县\n干窑镇” in GB18030. */
const gb18030 = Uint8Array.from([0xbc, 0xce, 0xc9, 0xc6, 0xcf, 0xd8, 0x0a, 0xb8, 0xc9, 0xd2, 0xa4, 0xd5, 0xf2]);

describe('texts are read', () => {
  it.each([
    ['UTF-8', utf8('嘉善县\n干窑镇')],
    ['UTF-8 with its mark', utf8('\ufeff嘉善县\n干窑镇')],
    ['UTF-16 LE with its mark', utf16le('\ufeff嘉善县\n干窑镇')],
    ['UTF-16 BE with its mark', utf16be('\ufeff嘉善县\n干窑镇')],
    ['UTF-16 LE without', utf16le('嘉善县\n干窑镇')],
    ['UTF-16 BE without', utf16be('嘉善县\n干窑镇')],
    ['GB18030', gb18030],
  ])('%s', (_, bytes) => {
    expect(decodePage(bytes)).toEqual({ text: '嘉善县\n干窑镇' });
  });

  it.each([
    ['CR LF', '西塘镇\r\n礼庙村'],
    ['lone CR', '西塘镇\r礼庙村'],
    ['tabs and form feeds', '西塘镇\t礼庙村\f'],
    ['nothing', ''],
  ])('%s stays as it is', (_, text) => {
    expect(decodePage(utf8(text))).toEqual({ text });
  });
});

describe('what is no text is refused, with the reason and the line', () => {
  it.each([
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /neither|control/,
      undefined,
    ],
    ['a NUL byte', utf8('西塘镇\n礼庙\0村'), /U\+0000/, 2],
    ['an escape character', utf8('西塘镇\r\n\r\n\u001b[31m'), /U\+001B/, 3],
    ['broken UTF-8 that is no GB18030', Uint8Array.from([0xe5, 0x98, 0x89, 0xff, 0xff, 0x0a]), /neither/, undefined],
    ['UTF-16 with half a pair', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x0a, 0x00]), /utf-16le/, undefined],
    ['an endless line', utf8(`西塘镇\n${'村'.repeat(1_000_001)}`), /1000001 characters/, 2],
  ])('%s', (_, bytes, reason, line) => {
    const decoded = decodePage(bytes);
    expect(decoded).toEqual({ problem: expect.stringMatching(reason), ...(line === undefined ? {} : { line }) });
  });
});
