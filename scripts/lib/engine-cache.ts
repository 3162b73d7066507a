import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'node_modules/.cache/jiatu');
const ENGINE = ['src/core', 'data/reference/gazetteer.json'];

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

type Runtime = { node: string; icu?: string | undefined };

/** Remembers what the engine made of a page, so that only pages or rules that changed are read again. */
export class EngineCache {
  readonly #folder: string;
  readonly #engine: string;

  private constructor(folder: string, engine: string) {
    this.#folder = folder;
    this.#engine = engine;
  }

  /**
   * The engine's name is the hash of its sources and of what they run on, whose ICU holds the dictionary that cuts text
   * into words: any change of a rule, a place or that starts afresh.
   */
  static async open(folder = FOLDER, { icu, node }: Runtime = process.versions): Promise<EngineCache> {
    await mkdir(folder, { recursive: true });
    const hashes = await Promise.all(ENGINE.map((path) => hashOf(join(ROOT, path))));
    return new EngineCache(folder, sha256([...hashes, icu, node.split('.')[0]].join()));
  }

  /** What is remembered; a file that cannot be read, or only in part, remembers nothing. */
  async get<T>(key: string): Promise<T | undefined> {
    try {
      return JSON.parse(await readFile(this.#file(key), 'utf8')) as T;
    } catch {
      return undefined;
    }
  }

  async set(key: string, value: unknown): Promise<void> {
    const file = this.#file(key);
    await writeFile(`${file}.next`, JSON.stringify(value));
    await rename(`${file}.next`, file);
  }

  #file(key: string): string {
    return join(this.#folder, `${sha256(`${this.#engine} ${key}`)}.json`);
  }
}

async function hashOf(path: string): Promise<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return sha256(await readFile(path));
  const names = entries.map((entry) => entry.name).sort();
  return sha256((await Promise.all(names.map((name) => hashOf(join(path, name))))).join());
}
