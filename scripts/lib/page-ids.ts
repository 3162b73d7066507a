import { pageId } from '#core/page/page-id.ts';

/** Gives every page of a run its own id: the number its name starts with, else its whole name, else name and count. */
export class PageIds {
  readonly #taken = new Set<string>();

  idFor(source: string): string {
    const short = pageId(source);
    const long = source.replace(/\.[^.]*$/, '');
    const id = [short, long].find((name) => !this.#taken.has(name)) ?? this.#counted(long);
    this.#taken.add(id);
    return id;
  }

  #counted(name: string): string {
    let count = 2;
    while (this.#taken.has(`${name}(${count})`)) count++;
    return `${name}(${count})`;
  }
}
