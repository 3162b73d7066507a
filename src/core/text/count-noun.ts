/** A number with an English noun: 1 report, 3 reports. */
export const countNoun = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
