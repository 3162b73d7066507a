/** How long a browser may take to begin reading the address of a download. */
const KEPT_MS = 60_000;

export interface FileToSave {
  name: string;
  mediaType: string;
  content: string | Uint8Array | Blob;
}

/** Hands a file made in the page to the browser's downloads. */
export function saveFile({ name, mediaType, content }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
