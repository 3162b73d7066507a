import type { LabelledLine, Line } from '#core/model.ts';
import { findHeads } from './heads.ts';
import { FURNITURE_RULES, LABEL_RULES } from './label-rules.ts';
import { headlineBeforeByline } from './labels/headline-before-byline.ts';
import { headlineBeforeDateline } from './labels/headline-before-dateline.ts';
import { type LineShape, shapeLine } from './line-shape.ts';
import type { Label, LabelRule } from './page-view.ts';

/** Gives every non-blank line its role: furniture first, so that the other rules see articles only. */
export function labelLines(lines: readonly Line[]): LabelledLine[] {
  const shapes = lines.filter((line) => line.text.trim()).map(shapeLine);
  const furniture = applyRules(shapes, FURNITURE_RULES);
  const articles = applyRules(
    shapes.filter((_, i) => !furniture[i]),
    LABEL_RULES,
  );
  let at = 0;
  return shapes.map((shape, i) => toLabelled(shape, furniture[i] ?? articles[at++]));
}

type RuledLabel = Label & { rule: string };

/** Rule by rule over all lines, so that a rule sees what those before it said. */
function applyRules(lines: readonly LineShape[], rules: readonly LabelRule[]): (RuledLabel | undefined)[] {
  const labels: (RuledLabel | undefined)[] = lines.map(() => undefined);
  const page = { lines, labels, measure: findMeasure(lines), heads: findHeads(lines), bylines: false };
  for (const rule of rules) {
    // from below: a headline's upper line is told by its lower
    for (let i = lines.length - 1; i >= 0; i--) {
      const label = labels[i] || lines[i]!.words.length > rule.longest ? undefined : rule.label(page, i);
      if (label) labels[i] = { ...label, rule: rule.name };
    }
    if (rule === headlineBeforeDateline) page.bylines = hasBylines(labels);
  }
  return labels;
}

const SIGNED = new Set([headlineBeforeByline.name, headlineBeforeDateline.name]);
const AS_A_RULE = 3;
/** As a rule of the page, or of the one article that it opens with: a report taken from the web has heads of its own. */
function hasBylines(labels: readonly (RuledLabel | undefined)[]): boolean {
  const signed = labels.filter((label) => label && SIGNED.has(label.rule)).length;
  return signed >= AS_A_RULE || (signed === 1 && SIGNED.has(labels[0]?.rule ?? ''));
}

function toLabelled(
  { number, start, end, text, words, wordsStart }: LineShape,
  label: RuledLabel = { role: 'body', rule: 'body' },
): LabelledLine {
  const content = label.content ?? { start: wordsStart, end: wordsStart + words.length };
  return { number, start, end, text, ...label, content };
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
