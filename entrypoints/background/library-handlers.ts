import { browser } from '#imports';
import { loadSettings } from '../../browser/settings-storage.ts';
import { diffArticles, isSame } from '../../pipeline/diff/diff-articles.ts';
import type { Article } from '../../pipeline/types.ts';
import { checkArticle } from '../../store/check-article.ts';
import { LibraryError } from '../../store/library-error.ts';
import type { Library } from '../../store/open-library.ts';
import { findSaved, readSaved } from '../../store/read-library.ts';
import { saveArticle } from '../../store/save-article.ts';
import { imageHosts, keepImages, mayAsk } from './keep-images.ts';
import { announceChange, connectLibrary } from './library-connection.ts';
import type { LibraryRequests, SaveAnswer, SavedState } from './library-requests.ts';
import { type Handlers, isArticle, isNothing, isRecord, type Sender } from './messages.ts';
import { saveTab } from './save-tab.ts';

/** Answers for the library. What comes from a page is checked part by part, and a page may save only what it shows. */
export const libraryHandlers: Handlers<LibraryRequests> = {
  save: {
    from: ['page', 'extension'],
    accepts: (payload): payload is LibraryRequests['save'][0] =>
      isRecord(payload) &&
      isArticle(payload.article) &&
      typeof payload.readAt === 'number' &&
      isIdOrNothing(payload.id),
    answer: save,
  },
  'saved-state': {
    from: ['page', 'extension'],
    accepts: (payload): payload is LibraryRequests['saved-state'][0] =>
      isRecord(payload) && isArticle(payload.article) && isIdOrNothing(payload.id),
    answer: savedState,
  },
  'save-tab': {
    from: ['extension'],
    accepts: (payload): payload is number => typeof payload === 'number',
    answer: async (tabId) => void (await saveTab(tabId)),
  },
  'open-library': {
    from: ['page', 'extension'],
    accepts: isNothing,
    answer: async () => void (await openLibraryPage()),
  },
};

/** Shows the library page in a tab of its own. */
export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

async function save({ article, readAt, id }: LibraryRequests['save'][0], sender: Sender): Promise<SaveAnswer> {
  const checked = checkArticle(article);
  if (!checked) throw new TypeError('Refused "save": its article has the wrong shape');
  if (!mayShow(sender, checked)) throw new TypeError(`Refused "save": "${checked.url}" is not of the sender's origin`);
  try {
    // A page's clock is not believed further than ours.
    const library = await connectLibrary();
    const { record } = await saveArticle(library, checked, {
      readAt: Math.min(readAt, Date.now()),
      ...(id && isOurPage(sender) && { id }),
    });
    announceChange([record.id]);
    // The article is saved already; its images come after it, and one that does not come is no failure.
    void keepImagesIfWanted(library, record.id).catch(() => {});
    return { kind: 'saved', id: record.id };
  } catch (cause) {
    if (cause instanceof LibraryError) return { kind: 'refused', why: cause.failure };
    throw cause;
  }
}

/** Where the reader asked for it, and allowed the hosts; the library page keeps the others on a click. */
async function keepImagesIfWanted(library: Library, id: string): Promise<void> {
  if (!(await loadSettings()).keepImages || !(await mayAsk(await imageHosts(library, [id])))) return;
  await keepImages(library, [id], { signal: new AbortController().signal, onProgress: () => {} });
}

async function savedState(
  { article, id: known }: LibraryRequests['saved-state'][0],
  sender: Sender,
): Promise<SavedState> {
  // What is saved of other pages is not told to this one.
  if (!mayShow(sender, article)) return { kind: 'unsaved' };
  const library = await connectLibrary();
  const saved = known && isOurPage(sender) ? await readSaved(library, known) : await findSaved(library, article);
  if (!saved) return { kind: 'unsaved' };
  const { id } = saved.record;
  const difference = diffArticles(saved.article, article);
  return isSame(difference) ? { kind: 'saved', id } : { kind: 'changed', id, difference };
}

/** A script in a page speaks for that page's origin only; the extension's own pages speak for any. */
function mayShow(sender: Sender, article: Article): boolean {
  return isOurPage(sender) || originOf(sender.url ?? '') === originOf(article.url);
}

function isOurPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function isIdOrNothing(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && /^[0-9a-f]{32}$/.test(value));
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
