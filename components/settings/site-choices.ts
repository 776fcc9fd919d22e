/** What a reader has chosen for single sites. Kept beside the settings, in pieces small enough for `storage.sync`. */
import { type ShownScript, shownScripts } from './settings.ts';

export interface SiteChoice {
  /** `always` opens the reader by itself, `never` leaves the site alone. */
  open?: 'always' | 'never';
  script?: ShownScript;
}

/** By host, as in `news.example.com`. */
export type SiteChoices = Readonly<Record<string, SiteChoice>>;

/** Bytes of one item of `storage.sync`, less some room for its name. */
const itemBytes = 8192 - 192;
/** Items that site choices may take of the 102,400 bytes and 512 items there are. */
export const mostSiteItems = 10;

const hostPattern = /^[a-z0-9\u0080-\uffff]([a-z0-9\u0080-\uffff.-]{0,251}[a-z0-9\u0080-\uffff])?(:\d{1,5})?$/;

/** Reads site choices out of anything; bad entries are left out. Never throws. */
export function readSiteChoices(stored: unknown): SiteChoices {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).flatMap(([host, value]) => {
    const choice = readChoice(value);
    return hostPattern.test(host) && choice ? [[host, choice] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** With one site's choice changed; a choice that says nothing goes. Throws a TypeError when `host` is none. */
export function withSiteChoice(choices: SiteChoices, host: string, change: SiteChoice): SiteChoices {
  if (!hostPattern.test(host)) throw new TypeError(`Expected a host, got "${host}"`);
  const { [host]: _, ...others } = choices;
  const choice = readChoice(change);
  return choice ? { ...others, [host]: choice } : others;
}

/**
 * Cuts site choices into items that fit `storage.sync`: at most 8 kB each, at most `mostSiteItems`.
 * `undefined` when there are too many.
 */
export function siteItems(choices: SiteChoices): SiteChoices[] | undefined {
  const items: Record<string, SiteChoice>[] = [{}];
  let bytes = 2;
  for (const [host, choice] of Object.entries(choices)) {
    const size = new TextEncoder().encode(`${JSON.stringify(host)}:${JSON.stringify(choice)},`).length;
    if (bytes + size > itemBytes) {
      items.push({});
      bytes = 2;
    }
    Object.assign(items.at(-1) ?? {}, { [host]: choice });
    bytes += size;
  }
  return items.length <= mostSiteItems ? items : undefined;
}

function readChoice(value: unknown): SiteChoice | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { open, script } = value as Record<string, unknown>;
  const known = shownScripts.find((other) => other === script);
  const choice: SiteChoice = {
    ...((open === 'always' || open === 'never') && { open }),
    ...(known && { script: known }),
  };
  return choice.open || choice.script ? choice : undefined;
}
