/** What differs from gold, by kind, for those who want to see the errors behind the figures. */
export class Differences {
  readonly #byKind = new Map<string, string[]>();

  add(kind: string, text: string): void {
    const texts = this.#byKind.get(kind);
    if (texts) texts.push(text);
    else this.#byKind.set(kind, [text]);
  }

  /** Up to `most` differences of each kind. */
  list(most: number): { kind: string; count: number; texts: string[] }[] {
    return [...this.#byKind].map(([kind, texts]) => ({ kind, count: texts.length, texts: texts.slice(0, most) }));
  }
}
