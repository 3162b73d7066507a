/** Bytes of a page file → its text, or why it is none. */

export type Decoded = { text: string } | { problem: string; line?: number };

/** Longest line and page (UTF-16 units) that is taken for a newspaper page; a page of fine print has about 20,000. */
const MOST_IN_LINE = 1_000_000;
const MOST_ON_PAGE = 20_000_000;

/** Reads UTF-8, UTF-16 (by its mark or its NUL bytes) and GB18030, each strictly: what does not decode whole is refused. */
export function decodePage(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes);
  return 'problem' in decoded ? decoded : checkText(decoded.text);
}

/** Refuses what no page holds: NUL and other control characters, endless lines. */
export function checkText(text: string): Decoded {
  if (text.length > MOST_ON_PAGE)
    return { problem: `has ${text.length} characters, a page at most ${MOST_ON_PAGE}; split it into pages` };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\x00-\x08\x0e-\x1f\ufffe\uffff]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    return {
      problem: `has the control character U+${code}: not a text; save it as UTF-8 text`,
      line: lineOf(text, control.index),
    };
  }
  const lines = text.split(/\r\n|\r|\n/);
  const endless = lines.findIndex((line) => line.length > MOST_IN_LINE);
  if (endless >= 0)
    return {
      problem: `has ${lines[endless]!.length} characters, a line of a page at most ${MOST_IN_LINE}; put the line ends where the page has them`,
      line: endless + 1,
    };
  return { text };
}

/** The text of bytes, whatever it says. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked)
    return decodeAs(marked, bytes) ?? { problem: `is marked as ${marked} but does not decode; save it as UTF-8` };
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 && !utf8.text.includes('\0')) return utf8;
  const guesses = [unmarkedUtf16(bytes), 'gb18030'].flatMap((name) => (name ? [decodeAs(name, bytes)] : []));
  const guess = guesses.find((decoded) => decoded && looksLikeChinese(decoded.text));
  return guess ?? utf8 ?? { problem: 'is neither UTF-8, UTF-16 nor GB18030 text; convert it to UTF-8' };
}

function markedEncoding([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without its mark shows by the high bytes of line ends, digits and blanks: NUL, all on one side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const nuls = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nuls[i % 2]!++;
  const [even, odd] = nuls as [number, number];
  if (even === 0 && odd > 0) return 'utf-16le';
  if (odd === 0 && even > 0) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): { text: string } | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

/** Almost any bytes are some GB18030 or UTF-16; a guess is right when nearly all of it is common Chinese. */
function looksLikeChinese(text: string): boolean {
  const common = text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2027\t\n\f\r -~]/g)?.length ?? 0;
  return common >= text.length * 0.9;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;
