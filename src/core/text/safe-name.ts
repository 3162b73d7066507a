/** A text as part of a file's name: letters, also Chinese ones, and digits; what else there is becomes one hyphen. */
export const safeName = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
