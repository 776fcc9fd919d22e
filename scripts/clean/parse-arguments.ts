import { parseArgs } from 'node:util';
import type { Target } from '../../pipeline/convert/convert.ts';

export const formats = ['md', 'json', 'html', 'txt'] as const;
export const scripts = ['original', 'hans', 'hant', 'tw', 'hk', 'twp'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export interface Options {
  jsonl: boolean;
  help: boolean;
  /** Files, directories and `-` for standard input. */
  inputs: string[];
  url?: string;
  format: Format;
  script: 'original' | Target;
  out?: string;
}

export const usage = `Usage:
  npm run -s clean -- FILE|DIR|- ... [--url URL] [--format md|json|html|txt]
                      [--script original|hans|hant|tw|hk|twp] [--out DIR]
  npm run -s clean -- --jsonl < in.jsonl > out.jsonl`;

/** Reads the command line; throws a TypeError that says what is wrong with it. */
export function parseArguments(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      url: { type: 'string' },
      format: { type: 'string', default: 'md' },
      script: { type: 'string', default: 'original' },
      out: { type: 'string' },
    },
  });
  const { jsonl, help, url, out } = values;
  if (url !== undefined && !URL.canParse(url)) throw new TypeError(`Expected a URL after --url, got "${url}"`);
  if (jsonl && positionals.length > 0) throw new TypeError(`--jsonl reads standard input, got "${positionals[0]}"`);
  if (jsonl && out !== undefined) throw new TypeError('--jsonl writes to standard output and takes no --out');
  if (!jsonl && !help && positionals.length === 0) throw new TypeError('Expected a file, a directory or -');
  return {
    jsonl,
    help,
    inputs: positionals,
    format: oneOf(formats, 'format', values.format),
    script: oneOf(scripts, 'script', values.script),
    ...(url !== undefined && { url }),
    ...(out !== undefined && { out }),
  };
}

function oneOf<T extends string>(allowed: readonly T[], name: string, value: string): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new TypeError(`Expected one of ${allowed.join(', ')} after --${name}, got "${value}"`);
  return found;
}
