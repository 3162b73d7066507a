import type { ExportedFile } from '#core/export/export-file.ts';

/** How long a browser may take to begin reading the address of a download. */
const KEPT_MS = 60_000;

/** Hands a file made in the page to the browser's downloads. */
export function saveFile({ name, mediaType, content }: Pick<ExportedFile, 'name' | 'mediaType' | 'content'>): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
