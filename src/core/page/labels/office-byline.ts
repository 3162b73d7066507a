import { OFFICE_BYLINE, OFFICE_OF_PERSON } from '#core/page/lexicon.ts';
import { type LabelRule, looksLikeHeadline } from '#core/page/page-view.ts';
import { readNames } from '#core/page/read-names.ts';

/** An office under a headline, with or without names: 嘉善县融媒体中心 李昊, 农商银行 章立新. It names no author of its own. */
export const officeByline: LabelRule = {
  name: 'office-byline',
  longest: 60,
  label(page, index) {
    const { words } = page.lines[index]!;
    const office = (OFFICE_BYLINE.exec(words) ?? OFFICE_OF_PERSON.exec(words))?.[0];
    const below = page.lines[index + 1]?.words.length ?? 0;
    if (!office || below < 20 || !(page.labels[index - 1]?.role === 'headline' || looksLikeHeadline(page, index - 1)))
      return;
    const rest = words.slice(office.length).trim();
    const names = rest ? readNames(rest) : null;
    return !rest || names ? { role: 'byline', names: names?.names ?? [] } : undefined;
  },
};
