import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConvertTables, openccTables } from '../../pipeline/convert/convert-tables.ts';

/** Reads the tables of conversion where the project lies on disk: opencc-js's modules and the word list. */
export async function readTables(): Promise<ConvertTables> {
  const words = readFileSync(join(import.meta.dirname, '../../public/convert/words.txt'), 'utf8');
  const tables = await Promise.all(
    openccTables.map(async (name) => {
      const module = (await import(`opencc-js/dict/${name}`)) as { default: string };
      return [name, module.default] as const;
    }),
  );
  return { ...Object.fromEntries(tables), words } as ConvertTables;
}
