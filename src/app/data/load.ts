import * as v from 'valibot';
import { isSingleFile, readEmbedded } from '#app/data/single-file.ts';

/** Why a data file could not be used, in words for the error panel. */
export class DataError extends Error {
  readonly file: string;
  readonly reason: 'missing' | 'malformed';

  constructor(file: string, reason: 'missing' | 'malformed', detail: string) {
    super(`data/${file}: ${detail}`);
    this.name = 'DataError';
    this.file = file;
    this.reason = reason;
  }
}

/** Fetches a file of `data/` and checks it. */
export async function loadJson<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return check(file, schema, () => readText(file).then(JSON.parse));
}

/** The same for a file of one JSON value a line; a long one leaves the page time to answer in between. */
export async function loadLines<Schema extends v.GenericSchema>(
  file: string,
  line: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const lines = (await readText(file)).split('\n').filter(Boolean);
  const values: v.InferOutput<Schema>[] = [];
  let start = performance.now();
  for (const text of lines) {
    values.push(await check(file, line, async () => JSON.parse(text) as unknown));
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
  return values;
}

/** Milliseconds. */
const SLICE = 10;

async function check<Schema extends v.GenericSchema>(file: string, schema: Schema, read: () => Promise<unknown>) {
  try {
    return v.parse(schema, await read());
  } catch (error) {
    if (error instanceof DataError) throw error;
    const path = error instanceof v.ValiError ? `${v.getDotPath(error.issues[0]) ?? ''}: ` : '';
    throw new DataError(file, 'malformed', `${path}${error instanceof Error ? error.message : String(error)}`);
  }
}

/** All data of the page comes through here: over the network, or from the page itself in the one-file copy. */
const readText = (file: string): Promise<string> => (isSingleFile ? embeddedText(file) : fetchText(file));

async function embeddedText(file: string): Promise<string> {
  const text = await readEmbedded(file);
  if (text === undefined) throw new DataError(file, 'missing', 'not in this copy');
  return text;
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${file}`).catch((error: unknown) => {
    throw new DataError(file, 'missing', String(error));
  });
  const isPage = response.headers.get('content-type')?.includes('text/html');
  if (!response.ok || isPage) throw new DataError(file, 'missing', `${response.status} ${response.statusText}`);
  return response.text();
}
