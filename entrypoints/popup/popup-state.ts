import { type Signal, signal } from '@preact/signals';
import type { TabState } from '../../components/popup/PopupState.tsx';
import type { Settings, ShownScript } from '../../components/settings/settings.ts';
import type { SiteChoices } from '../../components/settings/site-choices.ts';
import { askReader, type ReaderSummary } from '../background/messages.ts';

/** What the popup shows, and of which tab. */
export interface PopupState {
  tabId: number;
  /** `undefined` where there is no site: pages of the browser, files. */
  host: string | undefined;
  tab: Signal<TabState>;
  script: Signal<ShownScript>;
  /** Whether the page is being shown in another script, in place. */
  converting: Signal<boolean>;
  settings: Signal<Settings>;
  sites: Signal<SiteChoices>;
}

/** Asks the tab's reader and the address the popup was opened with; `choices` come from the storage. */
export async function readPopupState(
  { id, url }: { id: number; url: string | undefined },
  choices: Promise<[Settings, SiteChoices]>,
): Promise<PopupState> {
  const [summary, [settings, sites]] = await Promise.all([summaryOf(id), choices]);
  return {
    tabId: id,
    host: hostOf(url),
    tab: signal(summary ? readingState(summary) : { kind: refusalIn(location.hash) }),
    script: signal(summary?.script ?? 'original'),
    converting: signal(false),
    settings: signal(settings),
    sites: signal(sites),
  };
}

/** What the popup shows of an open reader. */
export function readingState({ title, removed, repaired, figures, saved }: ReaderSummary): TabState {
  return { kind: 'reading', title, removed, repaired, figures, saved: saved === 'refused' ? 'unsaved' : saved };
}

/** What stands in the tab's reader; `undefined` when none is open there. */
export async function summaryOf(tabId: number): Promise<ReaderSummary | undefined> {
  try {
    return await askReader(tabId, 'describe', undefined);
  } catch {
    return undefined;
  }
}

/** The background puts its reason into the popup's address, so that nobody has to remember it. */
function refusalIn(hash: string): 'no-article' | 'blocked' | 'failed' | 'page' {
  const reason = hash.slice(1);
  return reason === 'no-article' || reason === 'blocked' || reason === 'failed' ? reason : 'page';
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : undefined;
}
