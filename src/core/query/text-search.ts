import { DIGITS } from '#core/division-code.ts';
import { stemOfName } from '#core/division-name.ts';
import type { PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import { unitCode } from '#core/query/unit-code.ts';
import { wordAcross } from '#core/text/word-across.ts';
import { type ThemeKey, taxonomy } from '#core/theme/taxonomy.ts';

/** What a text without spaces is taken for: 嘉善残疾人 as 残疾人 in 嘉善县. */
export interface TextReading {
  place: { code: string; name: string } | null;
  themes: ThemeKey[];
  text: string;
}

/** Every word must stand in the item, or, where no item has it whole, fall into a name of the item's own and words it has. */
export function textTest(
  items: readonly PublishedInitiative[],
  text: string,
): ((item: PublishedInitiative) => boolean) | undefined {
  const words = readWords(items, text);
  return words.length > 0 ? (item) => words.every((word) => readIn(item, word) !== null) : undefined;
}

/** How the items read a text that none has whole, the reading of most items first; none where it is found as it stands. */
export function readText(items: readonly PublishedInitiative[], text: string): TextReading[] {
  const words = readWords(items, text);
  if (words.every(({ isWhole }) => isWhole)) return [];
  const found = new Map<string, { reading: TextReading; count: number }>();
  for (const item of items) {
    const parts = words.map((word) => readIn(item, word));
    if (!parts.every((part) => part !== null)) continue;
    const reading = join(parts);
    const key = JSON.stringify(reading);
    found.set(key, { reading, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ reading }) => reading);
}

interface Word {
  word: string;
  /** Some item has it as it is typed. */
  isWhole: boolean;
}

const readWords = (items: readonly PublishedInitiative[], text: string): Word[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, isWhole: items.some((item) => printedText(item).includes(word)) }));

/** The names that were split off a word, and what is left of it. */
interface Parts {
  names: Name[];
  rest: string;
}

function readIn(item: PublishedInitiative, { word, isWhole }: Word): Parts | null {
  if (printedText(item).includes(word)) return { names: [], rest: word };
  return isWhole ? null : split(item, word);
}

/** One character says too little to be asked for: 嘉兴旺 is not 旺 in 嘉兴市. */
const LEAST = 2;

function split(item: PublishedInitiative, word: string): Parts | null {
  if (printedText(item).includes(word)) return { names: [], rest: word };
  for (const name of namesOf(item))
    for (const rest of restsOf(word, name.typed)) {
      const parts = split(item, rest);
      if (parts) return { names: [name, ...parts.names], rest: parts.rest };
    }
  return null;
}

/** What is left of a word before or behind a name; a cut through a word is none: 长安 | 全生产, 平湖 | 南大道. */
function restsOf(word: string, name: string): string[] {
  if (word.length < name.length + LEAST) return [];
  const [head, tail] = [word.slice(0, -name.length), word.slice(name.length)];
  return [
    ...(word.startsWith(name) && wordAcross(name, tail) === '' ? [tail] : []),
    ...(word.endsWith(name) && wordAcross(head, name) === '' ? [head] : []),
  ];
}

interface Name {
  typed: string;
  place?: { code: string; name: string };
  theme?: ThemeKey;
}

const UNIT_LEVELS = ['city', 'county', 'town', 'village'] as const;

/** An item's words do not change, and typing asks for them again and again. */
function remember<Of>(make: (item: PublishedInitiative) => Of): (item: PublishedInitiative) => Of {
  const known = new WeakMap<PublishedInitiative, Of>();
  return (item) => {
    const made = known.get(item) ?? make(item);
    known.set(item, made);
    return made;
  };
}

/** The units that hold the item, then its themes, as they may be typed, the longest name first: 西塘镇 before 西塘. */
const namesOf = remember(({ place, themes }): Name[] => {
  const labels = themes.flatMap(({ key }) => taxonomy.filter((theme) => theme.key === key));
  return [
    ...(place ? unitNames(place) : []),
    ...labels.map(({ key, label }): Name => ({ typed: label.zh, theme: key })),
  ].sort((a, b) => Number(Boolean(b.place)) - Number(Boolean(a.place)) || b.typed.length - a.typed.length);
});

function unitNames(place: PublishedPlace): Name[] {
  const deepest = unitCode(place);
  return UNIT_LEVELS.flatMap((level) => {
    const name = place[level];
    const code = deepest.slice(0, DIGITS[level]);
    // a village that the gazetteer lacks has no code to ask by
    if (!name || code.length < DIGITS[level]) return [];
    return [...new Set([name, stemOfName(name, level)])].map((typed) => ({ typed, place: { code, name } }));
  });
}

function join(parts: readonly Parts[]): TextReading {
  const names = parts.flatMap((part) => part.names);
  const places = names.flatMap(({ place }) => place ?? []).sort((a, b) => b.code.length - a.code.length);
  return {
    place: places[0] ?? null,
    themes: [...new Set(names.flatMap(({ theme }) => theme ?? []))],
    text: parts.map(({ rest }) => rest).join(' '),
  };
}

const themeNames = new Map<string, string>(taxonomy.map(({ key, label }) => [key, `${label.zh} ${label.en}`]));

const printedText = remember(({ title, lead, place, themes, figures, authors }): string => {
  const names = place ? [place.city, place.county, place.town, place.village] : [];
  const themed = themes.map(({ key }) => themeNames.get(key));
  const sentences = figures.map((figure) => figure.sentence);
  return [title, lead, ...names, ...themed, ...authors, ...sentences].filter(Boolean).join('\n').toLowerCase();
});
