/** What the reader reads. */
export type Language = 'zh' | 'en';
