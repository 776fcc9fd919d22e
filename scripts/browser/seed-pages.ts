import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface SeedPage {
  path: string;
  /** Where the page stands on the test web. */
  url: string;
}

/** The frozen pages of all seeds, under the addresses their facts name. */
export function seedPages(folder = 'seeds'): SeedPage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((site) =>
      readdirSync(join(folder, site.name))
        .filter((name) => name.endsWith('.html'))
        .map((name) => seedPage(folder, { site: site.name, name })),
    );
}

function seedPage(folder: string, { site, name }: { site: string; name: string }): SeedPage {
  const path = join(folder, site, name);
  const facts = path.replace(/\.html$/, '.facts.json');
  const url: unknown = existsSync(facts) ? JSON.parse(readFileSync(facts, 'utf8')).url : undefined;
  // The test web speaks plain http.
  const address =
    typeof url === 'string' ? url.replace(/^https:/, 'http:') : `http://${site}.example/${basename(name)}`;
  return { path, url: address };
}
