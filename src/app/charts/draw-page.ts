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

export function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A part of the page as shapes and text: drawings with their styles written out, grounds, rules and words where they stand. */
export function drawPage(frame: Element): SVGElement {
  const { left, top } = frame.getBoundingClientRect();
  const drawn = make('g', { transform: `translate(${-left},${-top})` });
  draw(frame, drawn, new DOMRect(left, top, frame.getBoundingClientRect().width, frame.getBoundingClientRect().height));
  return drawn;
}

function draw(element: Element, into: SVGElement, clip: DOMRect): void {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isCut = style.overflow !== 'visible' && (box.width <= 1 || box.height <= 1);
  const isHidden = style.display === 'none' || style.visibility === 'hidden' || isCut;
  if (isHidden || element.hasAttribute('data-not-drawn')) return;
  if (element instanceof SVGSVGElement) {
    into.append(copyDrawing(element, box));
    return;
  }
  drawBox(style, box, into);
  const inside = style.overflow === 'visible' ? clip : meet(clip, box);
  for (const child of element.childNodes) {
    if (child instanceof Element) draw(child, into, inside);
    else if (child instanceof Text) drawText(child, style, into, inside);
  }
}

function copyDrawing(drawing: SVGSVGElement, { x, y, width, height }: DOMRect): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeStyles(drawing, copy);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  return copy;
}

function writeStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  to.removeAttribute('style');
  to.removeAttribute('class');
  for (const property of PROPERTIES) to.setAttribute(property, computed.getPropertyValue(property));
  for (const [i, child] of [...from.children].entries()) writeStyles(child, to.children[i]!);
}

const isSeen = (colour: string): boolean => !/^(?:transparent|rgba\(.*, 0\))$/.test(colour);

function drawBox(style: CSSStyleDeclaration, { x, y, width, height }: DOMRect, into: SVGElement): void {
  if (isSeen(style.backgroundColor)) into.append(make('rect', { x, y, width, height, fill: style.backgroundColor }));
  const sides = [
    ['Top', x, y, width, 0],
    ['Bottom', x, y + height, width, 0],
    ['Left', x, y, 0, height],
    ['Right', x + width, y, 0, height],
  ] as const;
  for (const [side, x1, y1, across, down] of sides) {
    const thickness = Number.parseFloat(style[`border${side}Width`]);
    const colour = style[`border${side}Color`];
    if (thickness > 0 && style[`border${side}Style`] !== 'none' && isSeen(colour))
      into.append(make('path', { d: `M${x1},${y1}h${across}v${down}`, stroke: colour, 'stroke-width': thickness }));
  }
}

/** Words line by line as they are broken on the page; what is cut off there is left out. */
function drawText(node: Text, style: CSSStyleDeclaration, into: SVGElement, clip: DOMRect): void {
  const isVertical = style.writingMode.startsWith('vertical');
  const range = document.createRange();
  let line: { text: string; box: DOMRect } | undefined;
  const end = () => {
    if (line) into.append(word(line.text, line.box, style, isVertical));
    line = undefined;
  };
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.right > clip.right + 1 || box.bottom > clip.bottom + 1) continue;
    if (line && (isVertical || Math.abs(box.top - line.box.top) > 1)) end();
    if (line) line.text += character;
    else if (character.trim() !== '') line = { text: character, box };
  }
  end();
}

function word(text: string, box: DOMRect, style: CSSStyleDeclaration, isVertical: boolean): SVGElement {
  const { above, below } = extentOf(style);
  const middle = box.y + box.height / 2;
  const baseline = middle + (above - below) / 2;
  const centre = box.x + box.width / 2;
  const isSideways = isVertical && !/\p{Script=Han}/u.test(text);
  const element = make('text', {
    x: isVertical ? centre : box.x,
    y: baseline,
    fill: style.color,
    ...(style.fontFamily !== pageFont() && { 'font-family': style.fontFamily }),
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    ...(isVertical && { 'text-anchor': 'middle' }),
    ...(isSideways && { transform: `rotate(90,${centre},${middle})` }),
  });
  element.textContent = text.trimEnd();
  return element;
}

/** What the root of the file says already. */
const pageFont = (): string => getComputedStyle(document.documentElement).fontFamily;

const pen = document.createElement('canvas').getContext('2d');

/** How far the letters of a face reach above and below their line. */
function extentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): { above: number; below: number } {
  if (!pen) return { above: 0, below: 0 };
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('国');
  return { above, below };
}

function meet(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  return new DOMRect(left, top, Math.min(a.right, b.right) - left, Math.min(a.bottom, b.bottom) - top);
}
