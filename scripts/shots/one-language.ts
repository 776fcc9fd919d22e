import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a built extension and leaves it one language, so that it speaks that whatever the browser has installed.
 * `language` is a locale's folder, such as `zh_TW`. Returns the copy's folder.
 */
export function inOneLanguage(extension: string, language: string): string {
  const copy = `${extension}-${language}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(extension, copy, { recursive: true, filter: (path) => !isOtherLocale(path, language) });
  const manifest = join(copy, 'manifest.json');
  const given = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({ ...given, default_locale: language }));
  return copy;
}

function isOtherLocale(path: string, language: string): boolean {
  const locale = /_locales[\\/]([^\\/]+)/.exec(path)?.[1];
  return locale !== undefined && locale !== language;
}
