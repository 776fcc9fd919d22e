import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a built extension and gives all its locales the messages of one, so that it speaks that language whatever the
 * browser has installed. `language` is a locale's folder, such as `zh_TW`. Returns the copy's folder.
 */
export function inOneLanguage(extension: string, language: string): string {
  const copy = `${extension}-${language}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(extension, copy, { recursive: true });
  const locales = join(copy, '_locales');
  for (const locale of readdirSync(locales).filter((name) => name !== language)) {
    cpSync(join(locales, language), join(locales, locale), { recursive: true });
  }
  return copy;
}
