import { xmlText } from '#core/slides/xml-text.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What would move the whole out of its picture, or lie under what is painted elsewhere. */
const OF_THE_WHOLE = 'position:static;inset:auto;margin:0;transform:none;visibility:visible;';

/** Paints an element of the page as it looks now, without its pictures and canvases: so many pixels to one of the page. */
export async function paintElement(element: HTMLElement, density: number): Promise<HTMLCanvasElement> {
  const { width, height } = element.getBoundingClientRect();
  const size = `width="${width}" height="${height}"`;
  const drawing = `<svg xmlns="${SVG}" ${size}><foreignObject ${size}>${written(element, OF_THE_WHOLE)}</foreignObject></svg>`;
  // an address of data, not of a blob: only what it draws may be read again
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`);
  const canvas = makeCanvas(width * density, height * density);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

export function makeCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  return canvas;
}

export async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** The element as text with its looks written out: as elements of this page they would offend its policy. Drawings keep their own names. */
function written(element: Element, more = ''): string {
  const isDrawing = element instanceof SVGElement;
  const isPicture = element instanceof HTMLCanvasElement || element instanceof HTMLImageElement;
  const name = isPicture ? 'span' : element.localName;
  const own = isDrawing
    ? [...element.attributes].filter((each) => !['style', 'class', 'xmlns'].includes(each.name))
    : [];
  const attributes = own.map((each) => ` ${each.name}="${escapeXml(each.value)}"`).join('');
  const inside = [...element.childNodes].map((child) =>
    child instanceof Element ? written(child) : child instanceof Text ? escapeXml(child.data) : '',
  );
  const head = `${name} xmlns="${isDrawing ? SVG : XHTML}"${attributes} style="${escapeXml(looksOf(element) + more)}"`;
  return `<${head}>${inside.join('')}</${name}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

function looksOf(element: Element): string {
  const style = getComputedStyle(element);
  let looks = '';
  for (const name of style) looks += `${name}:${style.getPropertyValue(name)};`;
  return looks;
}
