import { uiLanguage } from '../../browser/translate.ts';
import { isExportFormat } from '../../components/reader/export-formats.ts';
import { typesetHead } from '../../components/reader/typeset-head.ts';
import type { Target } from '../../pipeline/convert/convert.ts';
import type { DictionaryEntry } from '../../pipeline/convert/user-dictionary.ts';
import { findFigures } from '../../pipeline/figures/find-figures.ts';
import { readExtraction, type Services } from '../../pipeline/read-article.ts';
import type { Article } from '../../pipeline/types.ts';
import { convertArticleTo, convertPassages, findChoicesOf, keepWord } from './conversion.ts';
import { convertPage } from './convert-menus.ts';
import { libraryHandlers } from './library-handlers.ts';
import {
  type BackgroundRequests,
  type Handlers,
  isArticle,
  isNothing,
  isRecord,
  type Passage,
  type ReadArticle,
  type Refusal,
  type Sender,
  type TabMark,
} from './messages.ts';
import { openView, type ViewWish } from './open-view.ts';
import { printFile } from './print-file.ts';
import { restoreGarbled } from './restoring.ts';
import { markClosed, markOpen, markTab, refuse } from './tab-state.ts';
import { toggleReader } from './toggle-reader.ts';

const services: Services = { restore: restoreGarbled, findFigures: async (article) => findFigures(article) };

/** What the background answers. A new service is a line in `BackgroundRequests` and an entry here. */
export const requestHandlers: Handlers<BackgroundRequests> = {
  ...libraryHandlers,
  'reader-opened': {
    from: ['page'],
    accepts: isNothing,
    answer: async (_, sender) => void (await markOpen(tabOf(sender))),
  },
  'reader-mark': {
    from: ['page'],
    accepts: (payload): payload is TabMark =>
      isRecord(payload) && typeof payload.saved === 'boolean' && Number.isInteger(payload.removed),
    answer: async (mark, sender) => void (await markTab(tabOf(sender), mark)),
  },
  'reader-closed': {
    from: ['page'],
    accepts: isNothing,
    answer: async (_, sender) => void (await markClosed(tabOf(sender))),
  },
  'reader-refused': {
    from: ['page'],
    accepts: isRefusal,
    answer: async (why, sender) => void (await refuse(tabOf(sender), why)),
  },
  'open-view': {
    from: ['page', 'extension'],
    accepts: (payload): payload is ViewWish =>
      isRecord(payload) &&
      isArticle(payload.article) &&
      ['undefined', 'boolean'].includes(typeof payload.print) &&
      (payload.file === undefined || isExportFormat(payload.file)),
    answer: async (wanted, sender) => void (await openView(wanted, tabOf(sender))),
  },
  'read-extraction': {
    from: ['page', 'extension'],
    accepts: (payload): payload is BackgroundRequests['read-extraction'][0] =>
      isRecord(payload) && isArticle(payload.article) && isRecord(payload.evidence),
    answer: async (extraction) => withHead(await readExtraction(extraction, services)),
  },
  convert: {
    from: ['page', 'extension'],
    accepts: (payload): payload is BackgroundRequests['convert'][0] =>
      isRecord(payload) && isTarget(payload.to) && Array.isArray(payload.passages) && payload.passages.every(isPassage),
    answer: ({ passages, to, from }) => convertPassages(passages, to, from),
  },
  'convert-page': {
    from: ['extension'],
    accepts: (payload): payload is BackgroundRequests['convert-page'][0] =>
      isRecord(payload) && typeof payload.tabId === 'number' && (payload.to === 'original' || isTarget(payload.to)),
    answer: async ({ tabId, to }) => void (await convertPage(tabId, to)),
  },
  'convert-article': {
    from: ['page', 'extension'],
    accepts: (payload): payload is BackgroundRequests['convert-article'][0] =>
      isRecord(payload) && isTarget(payload.to) && isArticle(payload.article),
    answer: async ({ article, to, keepQuoted }) =>
      withHead(await convertArticleTo(article, { to, keepQuoted: keepQuoted === true })),
  },
  'find-choices': {
    from: ['page', 'extension'],
    accepts: (payload): payload is BackgroundRequests['find-choices'][0] =>
      isRecord(payload) && isTarget(payload.to) && isArticle(payload.article),
    answer: ({ article, to, keepQuoted }) => findChoicesOf(article, { to, keepQuoted: keepQuoted === true }),
  },
  'keep-word': {
    from: ['page', 'extension'],
    accepts: (payload): payload is DictionaryEntry =>
      isRecord(payload) &&
      isShortText(payload.from) &&
      isShortText(payload.after) &&
      Array.isArray(payload.to) &&
      payload.to.every(isTarget),
    answer: async (entry) => void (await keepWord(entry)),
  },
  'print-file': {
    from: ['page', 'extension'],
    accepts: (payload): payload is BackgroundRequests['print-file'][0] =>
      isRecord(payload) && isArticle(payload.article) && isExportFormat(payload.format),
    answer: ({ article, format }) => printFile(article, format),
  },
  'toggle-reader': {
    from: ['extension'],
    accepts: (payload): payload is number => typeof payload === 'number',
    answer: async (tabId) => void (await toggleReader(tabId)),
  },
};

function withHead(article: Article): ReadArticle {
  return { article, head: typesetHead(article, uiLanguage()) };
}

function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new TypeError(`Expected a sender in a tab, got "${sender.url}"`);
  return id;
}

function isRefusal(value: unknown): value is Refusal {
  return value === 'no-article' || value === 'blocked' || value === 'failed';
}

function isTarget(value: unknown): value is Target {
  return ['hans', 'hant', 'tw', 'hk', 'twp'].includes(String(value));
}

/** A word and no flood: what a page's compromised process may put into the dictionary. */
function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 40;
}

function isPassage(value: unknown): value is Passage {
  return (
    isRecord(value) && typeof value.text === 'string' && Array.isArray(value.cuts) && value.cuts.every(Number.isInteger)
  );
}
