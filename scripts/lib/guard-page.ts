import type { Issue, Page } from '#core/model.ts';
import { reasonOf } from './report-issue.ts';

/** What the engine makes of a page. Bad text makes issues, never exceptions; a fault of the engine costs this page alone. */
export function guardPage<Made extends object>({ source }: Page, make: () => Made): Made | { issue: Issue } {
  try {
    return make();
  } catch (error) {
    const reason = reasonOf(error).replace(/\s+/g, ' ');
    const message = `the page could not be worked through: ${reason}; this is a fault of Jiatu, please report it with the page`;
    return { issue: { level: 'error', rule: 'engine-fault', source, message } };
  }
}
