/** Is it a time for which nothing is asked: 免头两年租金, 前三年免租金? */
export function isFreeTime(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    (before.endsWith('头') || before.endsWith('前')) &&
    (/免[^，。]{0,3}[头前]$/.test(before) || /^的?(?:免|租金|房租)/.test(text.slice(end, end + 3)))
  );
}
