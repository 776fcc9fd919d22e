import { browser } from '#imports';
import { loadSiteChoices } from '../../browser/settings-storage.ts';

const scriptId = 'automatic-reader';

/** The pages of a host, as a permission names them. */
export function originsOf(host: string): string[] {
  // Match patterns know no ports.
  return [`*://${host.replace(/:\d+$/, '')}/*`];
}

/**
 * Has the reader open by itself on the sites the user chose, as far as the browser was allowed to. Called whenever the
 * choices or the permissions change; the browser remembers the registration.
 */
export async function registerAutomatic(): Promise<void> {
  const sites = Object.entries(await loadSiteChoices()).filter(([, choice]) => choice.open === 'always');
  const allowed = await Promise.all(
    sites.map(async ([host]) =>
      (await browser.permissions.contains({ origins: originsOf(host) })) ? originsOf(host) : [],
    ),
  );
  const matches = allowed.flat();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches,
      js: ['automatic.js', 'reader.js', 'overlay.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
