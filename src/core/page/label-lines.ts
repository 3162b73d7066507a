import type { LabelledLine, Line } from '#core/model.ts';
import { findHeads } from './heads.ts';
import { LABEL_RULES } from './label-rules.ts';
import { headlineBeforeByline } from './labels/headline-before-byline.ts';
import { type LineShape, shapeLine } from './line-shape.ts';
import type { Label } from './page-view.ts';

/** Gives every non-blank line its role: rule by rule over the whole page, so that a rule sees what those before it said. */
export function labelLines(lines: readonly Line[]): LabelledLine[] {
  const shapes = lines.filter((line) => line.text.trim()).map(shapeLine);
  const labels: (Label | undefined)[] = shapes.map(() => undefined);
  const rules: string[] = shapes.map(() => 'body');
  const page = { lines: shapes, labels, measure: findMeasure(shapes), heads: findHeads(shapes), bylines: false };
  for (const rule of LABEL_RULES) {
    for (let i = shapes.length - 1; i >= 0; i--) {
      const label = labels[i] ? undefined : rule.label(page, i);
      if (!label) continue;
      labels[i] = label;
      rules[i] = rule.name;
    }
    if (rule === headlineBeforeByline) page.bylines = count(rules, rule.name) >= 3;
  }
  return shapes.map((shape, i) => toLabelled(shape, labels[i] ?? { role: 'body' }, rules[i]!));
}

const count = (rules: readonly string[], name: string): number => rules.filter((rule) => rule === name).length;

function toLabelled(
  { number, start, end, text, words, wordsStart }: LineShape,
  label: Label,
  rule: string,
): LabelledLine {
  const content = label.content ?? { start: wordsStart, end: wordsStart + words.length };
  return { number, start, end, text, rule, ...label, content };
}

/** Most lines of wrapped text end open, at one width; lines that are paragraphs have no common width. */
function findMeasure(shapes: readonly LineShape[]): number {
  const widths = shapes.filter((shape) => !shape.closed && shape.words.length >= 12).map((shape) => shape.words.length);
  if (widths.length < 6 || widths.length < shapes.length * 0.4) return Number.POSITIVE_INFINITY;
  widths.sort((a, b) => a - b);
  const middle = widths[widths.length >> 1]!;
  const near = widths.filter((width) => Math.abs(width - middle) <= 2).length;
  return near >= widths.length * 0.6 ? middle : Number.POSITIVE_INFINITY;
}
