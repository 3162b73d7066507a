import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Output that replaces what was there only when it is whole: files are written beside the old ones, in `.next`, and
 * moved over them by `publish`. A full disk or a kill before that leaves the old output as it was.
 */
export class Staging {
  readonly #files = new Set<string>();
  readonly folder: string;
  readonly next: string;

  private constructor(folder: string, next: string) {
    this.folder = folder;
    this.next = next;
  }

  static async open(folder: string): Promise<Staging> {
    const next = join(folder, '.next');
    await rm(next, { recursive: true, force: true });
    await mkdir(next, { recursive: true });
    return new Staging(folder, next);
  }

  async write(name: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.next, name)), { recursive: true });
    await writeFile(join(this.next, name), content);
    this.#files.add(name);
  }

  /** Adds to a file piece by piece, for what does not fit in memory. */
  async append(name: string, content: string): Promise<void> {
    this.#files.add(name);
    await appendFile(join(this.next, name), content);
  }

  /** Names the content of all that is staged so far. */
  async version(): Promise<string> {
    const hash = createHash('sha256');
    for (const name of this.#files) hash.update(name).update(await readFile(join(this.next, name)));
    return hash.digest('hex').slice(0, 12);
  }

  /** Moves everything into place, the last-written file last; then removes from `within` the JSON files of older runs. */
  async publish(within: string): Promise<void> {
    for (const name of this.#files) {
      await mkdir(dirname(join(this.folder, name)), { recursive: true });
      if (!(await sameContent(join(this.next, name), join(this.folder, name))))
        await rename(join(this.next, name), join(this.folder, name));
    }
    for (const entry of await readdir(join(this.folder, within), { withFileTypes: true }).catch(() => []))
      if (entry.isFile() && entry.name.endsWith('.json') && !this.#files.has(`${within}/${entry.name}`))
        await rm(join(this.folder, within, entry.name));
    await this.discard();
  }

  async discard(): Promise<void> {
    await rm(this.next, { recursive: true, force: true });
  }
}

async function sameContent(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([a, b].map((file) => readFile(file).catch(() => undefined)));
  return left !== undefined && right !== undefined && left.equals(right);
}
