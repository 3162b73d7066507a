import type { Initiative, Issue, Page, Span } from '#core/model.ts';

/** Checks what every record promises: spans inside the page, surfaces as printed, each line in one initiative, ranges in order. */
export function validate(page: Page, initiatives: readonly Initiative[]): Issue[] {
  const issues: Issue[] = [];
  const owner = new Map<number, string>();
  const report = (rule: string, line: number | undefined, message: string) =>
    issues.push({ level: 'error', rule, source: page.source, ...(line === undefined ? {} : { line }), message });

  for (const initiative of initiatives) {
    for (const line of initiative.lines) {
      const other = owner.get(line);
      if (other) report('line-once', line, `belongs to ${other} and to ${initiative.id}`);
      owner.set(line, initiative.id);
    }
    for (const item of spansOf(initiative)) {
      const printed = page.text.slice(item.start, item.end);
      if (printed !== item.surface)
        report('surface-as-printed', item.line, `${initiative.id}: “${item.surface}” is printed “${printed}”`);
    }
    for (const figure of initiative.figures) {
      if (!Number.isFinite(figure.value))
        report('value-finite', figure.line, `${initiative.id}: “${figure.surface}” has no finite value`);
      if (figure.max !== null && figure.max < figure.value)
        report('range-in-order', figure.line, `${initiative.id}: “${figure.surface}” ends below its start`);
    }
  }
  return issues;
}

function spansOf({ mentions, figures, themes }: Initiative): (Span & { surface: string; line?: number })[] {
  return [...mentions, ...figures, ...themes.flatMap((theme) => theme.evidence)];
}
