/** What the style sheets say of a drawing, which a file of its own would lack. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

const NAMESPACE = 'http://www.w3.org/2000/svg';
const CAPTION_HEIGHT = 24;
const CAPTION_SIZE = 13;
const PNG_SCALE = 3;

export interface ChartFile {
  width: number;
  height: number;
  svg: string;
}

/** A drawing of the page as a file that looks the same by itself: styles written out, on the page's paper, with a caption. */
export function chartFile(drawing: SVGSVGElement, caption: string): ChartFile {
  const { width, height } = drawing.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeStyles(drawing, copy);
  const root = make('svg', { width, height: height + CAPTION_HEIGHT, xmlns: NAMESPACE });
  const ground = make('rect', { width: '100%', height: '100%', fill: page.backgroundColor });
  const text = make('text', {
    x: 14,
    y: 17,
    'font-size': CAPTION_SIZE,
    'font-family': page.fontFamily,
    fill: page.color,
  });
  text.textContent = caption;
  for (const [name, value] of Object.entries({ y: CAPTION_HEIGHT, width, height }))
    copy.setAttribute(name, String(value));
  root.append(ground, text, copy);
  return { width, height: height + CAPTION_HEIGHT, svg: new XMLSerializer().serializeToString(root) };
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function writeStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  to.removeAttribute('style');
  to.removeAttribute('class');
  for (const property of PROPERTIES) to.setAttribute(property, computed.getPropertyValue(property));
  for (const [i, child] of [...from.children].entries()) writeStyles(child, to.children[i]!);
}

/** The same as an image, sharp enough for a slide. */
export async function chartImage({ svg, width, height }: ChartFile): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * PNG_SCALE);
    canvas.height = Math.round(height * PNG_SCALE);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
