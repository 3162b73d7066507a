import { parseArgs } from 'node:util';

export interface Options {
  /** Division-code prefixes; `['']` is the whole country. */
  region: string[];
  /** GeoJSON file (WGS84) with `code` and `name` that replaces the county lines. */
  counties?: string;
  /** Folder the files are written to. */
  out: string;
}

/** @throws on an unknown option or a region that is neither `all` nor a list of codes */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      region: { type: 'string', default: '33' },
      counties: { type: 'string' },
      out: { type: 'string', default: 'data/reference' },
    },
  });
  const region = values.region === 'all' ? [''] : values.region.split(',').map((code) => code.trim());
  if (!region.every((code) => /^(?:(?:\d\d){1,3})?$/.test(code)) || (region.includes('') && values.region !== 'all'))
    throw new Error(
      `--region takes province, city or county codes such as 33 or 3304,31, or all; not ${values.region}`,
    );
  return { region, out: values.out, ...(values.counties === undefined ? {} : { counties: values.counties }) };
}
