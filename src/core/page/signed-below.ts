import { isRunningText, type PageView } from './page-view.ts';
import { readSignature } from './read-signature.ts';

const FARTHEST = 12;

/** The text below ends with its own by-line: （陆丽园 俞吕杰). */
export function isSignedBelow(page: PageView, index: number): boolean {
  let i = index + 1;
  while (i < page.lines.length && i <= index + FARTHEST && isRunningText(page, i)) {
    if (readSignature(page.lines[i]!.words)) return true;
    i++;
  }
  return i > index + 1 && page.labels[i]?.role === 'byline' && /^（/u.test(page.lines[i]!.words);
}
