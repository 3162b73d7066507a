/** All that XML 1.0 cannot hold, tab and line feed apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Text as a part of an XML file: no control characters, no halves of pairs; line ends are line feeds. */
export const xmlText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');

/** The same in one line. */
export const xmlLine = (text: string): string => xmlText(text).replace(/\s+/gu, ' ').trim();
