import { parseSync } from 'vite';

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** What a reader sees or hears of an attribute. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'textValue',
  'title',
];
const CHINESE = /\p{Script=Han}/u;
const WORD = /\p{L}{2,}/u;

/** The texts in a source file that a reader would see: Chinese in any string, words between tags or in a spoken attribute. Comments and patterns are none. */
export function textsInCode(name: string, source: string): string[] {
  const { program, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]!.message}`);
  const found: string[] = [];
  visit(program as unknown as Node, (node, parent) => {
    const text = textOf(node);
    if (text !== undefined && (CHINESE.test(text) || (isShown(node, parent) && WORD.test(text))))
      found.push(text.trim());
  });
  return found;
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' || node.type === 'JSXText')
    return typeof node.value === 'string' ? node.value : undefined;
  return node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : undefined;
}

function isShown(node: Node, parent: Node | undefined): boolean {
  if (node.type === 'JSXText') return true;
  if (parent?.type === 'JSXAttribute') return SPOKEN.includes((parent.name as { name: string }).name);
  return parent?.type === 'JSXExpressionContainer' && parent.isChild === true;
}

function visit(node: Node, act: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  act(node, parent);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue;
      if (key === 'children') child.isChild = true;
      visit(child, act, node);
    }
  }
}
