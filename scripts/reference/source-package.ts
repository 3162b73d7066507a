import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Resolves from this folder, so that the heavy sources stay out of the main install.
const require = createRequire(import.meta.url);

/** Absolute path of a file inside a source package. @throws if `npm ci --prefix scripts/reference` has not run. */
export function sourcePath(file: string): string {
  return require.resolve(file);
}

/** Reads a JSON file of a source package; the caller states the shape, as the packages ship no types. */
export function readSourceJson<T>(file: string): T {
  return JSON.parse(readFileSync(sourcePath(file), 'utf8')) as T;
}
