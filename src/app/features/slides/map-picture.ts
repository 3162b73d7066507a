import { loadImage, makeCanvas, paintElement } from './paint-element.ts';

/** A picture as a data address, and its size in pixels. */
export interface Picture {
  address: string;
  width: number;
  height: number;
}

/** The map that stands in a frame, with the signs that lie over it; null where none is drawn. */
export async function mapPicture(
  frame: HTMLElement,
  take: () => Promise<string>,
  density: number,
): Promise<Picture | null> {
  const view = frame.querySelector<HTMLElement>('[data-map]');
  const box = view?.getBoundingClientRect();
  if (!view || !box?.width) return null;
  const map = await loadImage(await take());
  const canvas = makeCanvas(box.width * density, box.height * density);
  const pen = canvas.getContext('2d')!;
  pen.drawImage(map, 0, 0, canvas.width, canvas.height);
  pen.drawImage(await paintElement(view, density), 0, 0, canvas.width, canvas.height);
  return { address: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height };
}
