/** `npm run eval`: accuracy on annotated pages, or with `--passages DIR` on annotated single texts. */

import { readEvalOptions } from './eval/eval-options.ts';
import { evalPages } from './eval/eval-pages.ts';
import { evalPassages } from './eval/eval-passages.ts';
import { GoldError } from './eval/load-gold.ts';
import { reportDifferences, reportPages, reportPassages } from './eval/report.ts';
import { loadGazetteer } from './lib/load-gazetteer.ts';
import { fail } from './lib/report-issue.ts';

try {
  const { gold, pages, passages, json, errors } = readEvalOptions(process.argv.slice(2));
  const gazetteer = await loadGazetteer();
  if (passages === null) {
    const { result, intervals, pages: byPage, differences } = await evalPages(gold, pages, gazetteer);
    if (json) printJson({ ...result, intervals, pages: byPage }, differences.list(errors));
    else
      console.log(
        `${reportPages(result, intervals, byPage)}${errors ? `\n${reportDifferences(differences, errors)}` : ''}`,
      );
  } else {
    const { result, intervals, differences } = await evalPassages(passages, gazetteer);
    if (json) printJson({ ...result, intervals }, differences.list(errors));
    else
      console.log(`${reportPassages(result, intervals)}${errors ? `\n${reportDifferences(differences, errors)}` : ''}`);
  }
} catch (error) {
  if (error instanceof GoldError) fail(`eval: ${error.message}`, 2);
  throw error;
}

function printJson(scores: object, differences: readonly { texts: string[] }[]): void {
  const shown = differences.some(({ texts }) => texts.length > 0) ? { differences } : {};
  console.log(JSON.stringify({ ...scores, ...shown }));
}
