import * as v from 'valibot';

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
  return check(file, schema, () => fetchText(file).then(JSON.parse));
}

/** The same for a file of one JSON value a line. */
export async function loadLines<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return check(file, schema, async () => {
    const lines = (await fetchText(file)).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as unknown);
  });
}

async function check<Schema extends v.GenericSchema>(file: string, schema: Schema, read: () => Promise<unknown>) {
  try {
    return v.parse(schema, await read());
  } catch (error) {
    if (error instanceof DataError) throw error;
    const path = error instanceof v.ValiError ? `${v.getDotPath(error.issues[0]) ?? ''}: ` : '';
    throw new DataError(file, 'malformed', `${path}${error instanceof Error ? error.message : String(error)}`);
  }
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${file}`).catch((error: unknown) => {
    throw new DataError(file, 'missing', String(error));
  });
  const isPage = response.headers.get('content-type')?.includes('text/html');
  if (!response.ok || isPage) throw new DataError(file, 'missing', `${response.status} ${response.statusText}`);
  return response.text();
}
