import { common as english } from '#app/i18n/en/common.ts';
import { map as englishMap } from '#app/i18n/en/map.ts';
import { common as chinese } from '#app/i18n/zh/common.ts';
import { map as chineseMap } from '#app/i18n/zh/map.ts';

interface ShellOptions {
  /** The outlines of the map's first view; empty where there is no data yet. */
  poster: string;
  /** The map approval number, if the site has one. */
  approval: string | undefined;
}

/** What index.html shows before any script has run: name, columns, the outlines of the map and to whom they are owed. */
export function shellMarkup({ poster, approval }: ShellOptions): string {
  const credits = [credit('zh-CN', chineseMap.credits, approval), credit('en', englishMap.credits, approval)];
  return [
    '<div class="shell"><header>',
    `<h1>${inBoth(title(chinese), title(english))}</h1><p>${inBoth(chinese.purpose, english.purpose)}</p>`,
    '</header><div class="shell-filters"></div>',
    `<div class="shell-map"><div id="ground">${poster}</div>${credits.join('')}</div>`,
    '<div class="shell-figures"></div><div class="shell-side"></div></div>',
  ].join('');
}

/** The one that is not the page's language is not shown. */
const inBoth = (zh: string, en: string): string => `<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`;

const title = ({ name, nameLatin }: { name: string; nameLatin: string }): string =>
  `${name} <small>${nameLatin}</small>`;

function credit(language: string, words: typeof chineseMap.credits, approval: string | undefined): string {
  const { schematic, caveat, datum, sea, towns, lines } = words;
  const parts = [`${schematic}<i>${caveat}</i>`, datum, sea, towns, lines];
  if (approval) parts.push(words.approval.replace('{{number}}', approval));
  return `<p class="ground-credits" lang="${language}">${parts.join(' · ')}</p>`;
}
