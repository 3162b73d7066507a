const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** Half-width punctuation as the full-width marks that Chinese rules are written in; offsets stay the same. */
export const toFullWidth = (text: string): string => text.replace(/[,;:!?()]/g, (mark) => FULL[mark]!);
