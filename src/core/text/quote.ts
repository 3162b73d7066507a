/** A sentence in quotation marks; one that is all speech (“我们走访了。”) has them already. */
export const quote = (sentence: string): string => (/^“[^”]*”$/u.test(sentence) ? sentence : `“${sentence}”`);
