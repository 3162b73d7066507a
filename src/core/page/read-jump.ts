const PAGE = '第?\\s*[A-D\\d一二三四五六七八九十]{1,3}\\s*版[^。）]{0,12}';
const FROM = new RegExp(`^（?\\s*[▲◀←]?\\s*(?:上接|紧接)${PAGE}）?\\s*`, 'u');
const TO = new RegExp(`\\s*[（【]?\\s*[▼▶→]?\\s*(?:下转|转)${PAGE}[）】]?$`, 'u');

/** Where text that comes from or goes on to another page starts and ends: （上接第1版）…, …（下转第3版）; null without. */
export function readJump(text: string): { from: number; to: number; cut: 'head' | 'tail' } | null {
  const head = text.slice(0, 40);
  const from = head.includes('版') ? (FROM.exec(head)?.[0].length ?? 0) : 0;
  if (from) return { from, to: text.length, cut: 'head' };
  const tail = text.slice(-40);
  const to = tail.includes('版') ? (TO.exec(tail)?.[0].length ?? 0) : 0;
  return to ? { from: 0, to: text.length - to, cut: 'tail' } : null;
}
