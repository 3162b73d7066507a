import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GoldError } from './load-gold.ts';

export interface EvalOptions {
  gold: string;
  pages: string;
  /** Score passages instead of pages. */
  passages: string | null;
  json: boolean;
  /** How many differences of each kind to show. */
  errors: number;
}

const inProject = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

export function readEvalOptions(args: string[]): EvalOptions {
  const { gold, in: pages, passages, json, errors } = parse(args);
  if (!/^\d+$/.test(errors)) throw new GoldError(`--errors: expected a number, received ${errors}`);
  return {
    gold: gold ?? inProject('tests/gold'),
    pages: pages ?? inProject('seeds'),
    passages: passages ?? null,
    json,
    errors: Number(errors),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        gold: { type: 'string' },
        in: { type: 'string' },
        passages: { type: 'string' },
        json: { type: 'boolean', default: false },
        errors: { type: 'string', default: '0' },
      },
    }).values;
  } catch (error) {
    throw new GoldError((error as Error).message);
  }
}
