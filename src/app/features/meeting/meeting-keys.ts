/** What a key asks of a meeting. */
export type MeetingAct =
  | { act: 'go'; to: number }
  /** Digits that may still become another number. */
  | { act: 'type'; typed: string }
  | { act: 'blank' | 'leave' | 'help' | 'notes' | 'test' | 'full' };

/** Where the meeting stands, counted from 0, and the digits typed so far. */
interface Standing {
  at: number;
  count: number;
  typed: string;
}

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'MediaTrackNext'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'MediaTrackPrevious'];
const ACTS = new Map<string, Exclude<MeetingAct, { act: 'go' | 'type' }>['act']>(
  Object.entries({
    b: 'blank',
    '.': 'blank',
    Escape: 'leave',
    '?': 'help',
    h: 'help',
    n: 'notes',
    t: 'test',
    f: 'full',
  } as const),
);

/** Keys of keyboards and clickers: these send page keys, arrows, B or a full stop. Null for a key that means nothing. */
export function readKey(key: string, { at, count, typed }: Standing): MeetingAct | null {
  if (/^\d$/.test(key)) return readDigit(`${typed}${key}`, count);
  if (key === 'Enter' && typed !== '') return { act: 'go', to: clamp(Number(typed) - 1, count) };
  if (NEXT.includes(key)) return { act: 'go', to: clamp(at + 1, count) };
  if (PREVIOUS.includes(key)) return { act: 'go', to: clamp(at - 1, count) };
  if (key === 'Home') return { act: 'go', to: 0 };
  if (key === 'End') return { act: 'go', to: clamp(count - 1, count) };
  const act = ACTS.get(key.length === 1 ? key.toLowerCase() : key);
  return act ? { act } : null;
}

/** 3 of eight scenes jumps at once; 1 of twelve waits, since 10, 11 and 12 begin with it. */
function readDigit(digits: string, count: number): MeetingAct | null {
  const number = Number(digits);
  if (number === 0 || number > count) return null;
  return number * 10 <= count ? { act: 'type', typed: digits } : { act: 'go', to: number - 1 };
}

const clamp = (to: number, count: number): number => Math.max(0, Math.min(count - 1, to));
