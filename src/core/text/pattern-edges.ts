/** Which characters a match of a pattern begins and ends with, read off the source: /^(?:约|近)?\d/ begins with 约, 近 or a digit. */
export interface Edges {
  /** Codes of the characters; null where it may be any. */
  first: Codes;
  last: Codes;
  /** A match may have no character at all. */
  empty: boolean;
  /** Every match stands at the start of the text (^), at its end ($). */
  atStart: boolean;
  atEnd: boolean;
}

type Codes = ReadonlySet<number> | null;

/** Look-arounds are passed over and what is not known counts as any character, so the edges are never too narrow. */
export function edgesOf({ source, flags }: RegExp): Edges {
  return /[iuvm]/.test(flags) ? UNKNOWN : new SourceReader(source).readAlternatives();
}

const NONE: Codes = new Set();
const NOTHING: Edges = { first: NONE, last: NONE, empty: true, atStart: false, atEnd: false };
const UNKNOWN: Edges = { ...NOTHING, first: null, last: null };
const START: Edges = { ...NOTHING, atStart: true };
const END: Edges = { ...NOTHING, atEnd: true };
const oneOf = (codes: Codes): Edges => ({ ...NOTHING, first: codes, last: codes, empty: false });

const LOOK_AROUND = /^\?<?[=!]/;
const GROUP_NAME = /^\?(?::|<\w+>)/;
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/;

class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAlternatives(): Edges {
    const sequences = [this.#readSequence()];
    while (this.#skip('|')) sequences.push(this.#readSequence());
    return sequences.length === 1 ? sequences[0]! : oneOfAll(sequences);
  }

  #readSequence(): Edges {
    let edges: Edges | null = null;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const term = this.#readTerm();
      if (term) edges = edges ? join(edges, term) : term;
    }
    return edges ?? NOTHING;
  }

  /** Null for a look-around. */
  #readTerm(): Edges | null {
    const term = this.#readAtom();
    const [quantifier = '', least = ''] = QUANTIFIER.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += quantifier.length;
    const isOptional = /^[*?]/.test(quantifier) || least === '0';
    return term && isOptional ? { ...term, empty: true, atStart: false, atEnd: false } : term;
  }

  #readAtom(): Edges | null {
    if (this.#skip('^')) return START;
    if (this.#skip('$')) return END;
    if (this.#skip('(')) return this.#readGroup();
    if (this.#skip('[')) return oneOf(this.#readClass());
    if (this.#skip('.')) return oneOf(null);
    return oneOf(this.#readCharacter());
  }

  #readGroup(): Edges | null {
    const rest = this.#source.slice(this.#at, this.#at + 30);
    const isLookAround = LOOK_AROUND.test(rest);
    if (!isLookAround) this.#at += GROUP_NAME.exec(rest)?.[0].length ?? 0;
    else this.#at += LOOK_AROUND.exec(rest)![0].length;
    const edges = this.readAlternatives();
    this.#skip(')');
    return isLookAround ? null : edges;
  }

  #readClass(): Codes {
    const isNegated = this.#skip('^');
    const members: Codes[] = [];
    while (!this.#skip(']')) {
      const low = this.#readCharacter();
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (isRange) this.#at++;
      members.push(isRange ? range(low, this.#readCharacter()) : low);
    }
    return isNegated ? null : union(members);
  }

  #readCharacter(): Codes {
    const char = this.#source[this.#at++]!;
    if (char !== '\\') return codesOf(char);
    const escaped = this.#source[this.#at++]!;
    return escaped in ESCAPES ? ESCAPES[escaped]! : codesOf(escaped);
  }

  #skip(char: string): boolean {
    const isThere = this.#source[this.#at] === char;
    if (isThere) this.#at++;
    return isThere;
  }
}

const codesOf = (chars: string): Codes => new Set(Array.from(chars, (char) => char.charCodeAt(0)));
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** Letters and digits behind a backslash that are not themselves; those not read here stand for any character. */
const ESCAPES: Readonly<Record<string, Codes>> = Object.fromEntries([
  ...Array.from('abcefghijklmopquvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', (char) => [char, null]),
  ['d', codesOf('0123456789')],
  ['s', codesOf(SPACES)],
  ['n', codesOf('\n')],
  ['r', codesOf('\r')],
  ['t', codesOf('\t')],
]);

function union(all: readonly Codes[]): Codes {
  const codes = new Set<number>();
  for (const some of all) {
    if (!some) return null;
    for (const code of some) codes.add(code);
  }
  return codes;
}

function range(low: Codes, high: Codes): Codes {
  if (low?.size !== 1 || high?.size !== 1) return null;
  const [[from = 0], [to = 0]] = [[...low], [...high]];
  return new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

const oneOfAll = (all: readonly Edges[]): Edges => ({
  first: union(all.map(({ first }) => first)),
  last: union(all.map(({ last }) => last)),
  empty: all.some(({ empty }) => empty),
  atStart: all.every(({ atStart }) => atStart),
  atEnd: all.every(({ atEnd }) => atEnd),
});

const join = (a: Edges, b: Edges): Edges => ({
  first: a.empty ? union([a.first, b.first]) : a.first,
  last: b.empty ? union([a.last, b.last]) : b.last,
  empty: a.empty && b.empty,
  atStart: a.atStart,
  atEnd: b.atEnd,
});
