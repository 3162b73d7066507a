import { common as english } from '#app/i18n/en/common.ts';
import { map as englishMap } from '#app/i18n/en/map.ts';
import { common as chinese } from '#app/i18n/zh/common.ts';
import { map as chineseMap } from '#app/i18n/zh/map.ts';

interface ShellOptions {
  /** The outlines of the map's first view; empty where there is no data yet. */
  poster: string;
  /** The map approval number, if the site has one. */
  approval: string | undefined;
  /** To whom the base map is owed, if there is one. */
  basemap: string | undefined;
}

/** What index.html shows before any script has run: name, columns, the outlines of the map and to whom they are owed. */
export function shellMarkup({ poster, ...owed }: ShellOptions): string {
  const credits = [credit('zh-CN', chineseMap.credits, owed), credit('en', englishMap.credits, owed)];
  return [
    '<div class="shell" aria-hidden="true"><header>',
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

type Owed = Pick<ShellOptions, 'approval' | 'basemap'>;

function credit(language: string, words: typeof chineseMap.credits, { approval, basemap }: Owed): string {
  const { schematic, caveat, datum, sea, towns, lines } = words;
  const parts = [`${schematic}<i>${caveat}</i>`, datum, sea, towns, lines];
  if (basemap) parts.push(basemap);
  if (approval) parts.push(words.approval.replace('{{number}}', approval));
  return `<p class="ground-credits" lang="${language}">${parts.join(' · ')}</p>`;
}
