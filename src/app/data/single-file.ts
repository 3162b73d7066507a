import { EMBEDDED_ID } from '#core/files/embedded-data.ts';

/** Is this the one-file copy, which has its data in it and can be opened from a disk? Decided when it is built. */
export const isSingleFile: boolean = import.meta.env.MODE === 'single';

/** The SHA-256 of the data in the one-file copy; null on a site. */
export const embeddedDigest = (): string | null =>
  document.getElementById(EMBEDDED_ID)?.getAttribute('data-sha256') ?? null;

let files: Promise<Record<string, string>> | undefined;

/** A file of the data that lies in the page; undefined where it is not among them. */
export async function readEmbedded(file: string): Promise<string | undefined> {
  files ??= unpack(document.getElementById(EMBEDDED_ID)?.textContent ?? '', embeddedDigest());
  return (await files)[file];
}

let isChecked = false;

/** Whether the data was found to have its checksum. */
export const isDigestChecked = (): boolean => isChecked;

/** Inflates the block that `npm run single` packed; what does not have the checksum it had is refused. */
export async function unpack(base64: string, sha256: string | null): Promise<Record<string, string>> {
  const packed = Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(stream).arrayBuffer();
  const found = await digestOf(bytes);
  isChecked = found !== undefined;
  if (isChecked && found !== sha256) throw new Error(`SHA-256 ${found}, not ${sha256}`);
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
}

/** Undefined where the browser keeps its digests to itself: on plain HTTP. A file from disk it trusts. */
async function digestOf(bytes: ArrayBuffer): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes);
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
