import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * The data folder is rewritten and tidied: pages that lie in it would be read as data, or removed.
 * @throws where the input folder is the output folder or lies in it, also by a link
 */
export async function refuseOverlap(input: string, output: string): Promise<void> {
  const between = relative(await realFolder(output), await realFolder(input));
  if (!/^\.\.(?:[/\\]|$)|^[/\\]|^\w:/.test(between))
    throw new Error(`${input} lies in the output folder ${output}; name another folder with --out`);
}

/** The folder without links, though it may not be there yet. */
async function realFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realFolder(above), basename(path));
  }
}
