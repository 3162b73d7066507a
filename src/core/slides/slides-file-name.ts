import { safeName } from '#core/text/safe-name.ts';

const MOST_IN_TITLE = 40;

/** What a file of slides is called, by its title and the version of its data: `嘉善数字化-0857005c290d.pptx`. */
export function slidesFileName(title: string, version: string, extension: string, scene?: number): string {
  const name = [...safeName(title)].slice(0, MOST_IN_TITLE).join('');
  const parts = [name || 'jiatu', scene === undefined ? '' : String(scene), safeName(version)];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
