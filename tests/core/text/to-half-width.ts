const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};

/** A text as a page prints it that has Western marks: 说，→ 说,. */
export const toHalfWidth = (text: string): string => text.replace(/[，；：！？（）]/g, (mark) => HALF[mark]!);
