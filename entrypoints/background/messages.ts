import { browser } from '#imports';
import type { ExportFormat } from '../../components/reader/export-formats.ts';
import type { TypesetHead } from '../../components/reader/typeset-head.ts';
import type { ShownScript } from '../../components/settings/settings.ts';
import type { Target } from '../../pipeline/convert/convert.ts';
import type { Choice } from '../../pipeline/convert/correct-choice.ts';
import type { DictionaryEntry } from '../../pipeline/convert/user-dictionary.ts';
import type { Article, Extraction, Script } from '../../pipeline/types.ts';
import type { PrintedFile } from '../reader/download-file.ts';
import type { LibraryRequests } from './library-requests.ts';
import type { ViewWish } from './open-view.ts';

/** Why a click shows a sentence and no article. */
export type Refusal = 'no-article' | 'blocked' | 'failed';

/** What the icon of a tab tells. */
export interface TabMark {
  saved: boolean;
  removed: number;
}

/** A text to convert, with the places in it that must be found again (UTF-16 offsets, in order). */
export interface Passage {
  text: string;
  cuts: number[];
}

/** What the background does for the other parts of the extension: `[what it is given, what it answers]`. */
export interface BackgroundRequests extends LibraryRequests {
  /** The reader stands in the sender's tab. */
  'reader-opened': [undefined, undefined];
  /** How the article in the sender's tab stands; asked again whenever that changes. */
  'reader-mark': [TabMark, undefined];
  /** The reader has left the sender's tab. */
  'reader-closed': [undefined, undefined];
  /** The sender's tab cannot be read; the reader is told why. */
  'reader-refused': [Refusal, undefined];
  /** Shows the article on a page of the extension, where no page can fight it. */
  'open-view': [ViewWish, undefined];
  /** Makes the finished article of what was extracted from a page. */
  'read-extraction': [Extraction, ReadArticle];
  /** Converts passages to another script, in order; `from` is the script of the text they are taken from. */
  convert: [{ passages: Passage[]; to: Target; from?: Script }, Passage[]];
  /** Shows a tab's page in a script, in place, or as it was; the user has just pointed at that tab. */
  'convert-page': [{ tabId: number; to: Target | 'original' }, undefined];
  /** The article in another script, for the view and exports; the sender keeps the original. */
  'convert-article': [{ article: Article; to: Target; keepQuoted?: boolean }, ReadArticle];
  /** Where converting the article took one of several forms that no word settles; see `findChoices`. */
  'find-choices': [{ article: Article; to: Target; keepQuoted?: boolean }, Choice[]];
  /** Keeps a word in the reader's dictionary. */
  'keep-word': [DictionaryEntry, undefined];
  /** The article as a file. */
  'print-file': [{ article: Article; format: ExportFormat }, PrintedFile];
  /** Toggles the reader in a tab that the user has just pointed at. */
  'toggle-reader': [number, undefined];
}

/** What the script that converts a page in place does for the background. */
export interface PageRequests {
  /** Shows the page's text in a script, or as the page has it. */
  'convert-page': [{ to: Target | 'original' }, undefined];
  /** Shows the selected text in a script. */
  'convert-selection': [{ to: Target }, undefined];
  /** Puts a text on the clipboard. */
  copy: [string, undefined];
}

/** What an open reader does for the popup and the background. */
export interface ReaderRequests {
  /** What stands in the reader. */
  describe: [undefined, ReaderSummary];
  /** Leaves the reader; the page is as it was. */
  leave: [undefined, undefined];
  /** Saves what stands in the reader. */
  save: [undefined, undefined];
  /** Shows the article in a script. */
  'show-script': [ShownScript, undefined];
}

/** An article with what was typeset for its head. */
export interface ReadArticle {
  article: Article;
  head: TypesetHead;
}

export interface ReaderSummary {
  title: string;
  script: ShownScript;
  saved: 'unsaved' | 'saving' | 'saved' | 'changed' | 'refused';
  removed: number;
  repaired: number;
  figures: number;
}

type Table = Record<never, [unknown, unknown]>;
type Payload<Requests extends Table, Type extends keyof Requests> = Requests[Type] extends [infer P, unknown]
  ? P
  : never;
type Answer<Requests extends Table, Type extends keyof Requests> = Requests[Type] extends [unknown, infer A]
  ? A
  : never;

/** Who asks: a script of ours in a page, or a page of the extension. */
export type Origin = 'page' | 'extension';

export interface Handler<Given, Answered> {
  from: readonly Origin[];
  /** Whether the payload has the shape this request carries; anything may be sent by a page's compromised process. */
  accepts(payload: unknown): payload is Given;
  answer(payload: Given, sender: Sender): Answered | Promise<Answered>;
}

/** One handler for each request of a table; a missing one does not compile. */
export type Handlers<Requests extends Table> = {
  [Type in keyof Requests]: Handler<Payload<Requests, Type>, Answer<Requests, Type>>;
};

export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Asks the background. Rejects when it refuses or fails. */
export async function askBackground<Type extends keyof BackgroundRequests>(
  type: Type,
  payload: Payload<BackgroundRequests, Type>,
): Promise<Answer<BackgroundRequests, Type>> {
  // The answer's shape is the handler's, which the compiler checked on the other side.
  return (await browser.runtime.sendMessage({ type, payload })) as Answer<BackgroundRequests, Type>;
}

/** Asks the reader of a tab; rejects when none is open there. */
export async function askReader<Type extends keyof ReaderRequests>(
  tabId: number,
  type: Type,
  payload: Payload<ReaderRequests, Type>,
): Promise<Answer<ReaderRequests, Type>> {
  return (await browser.tabs.sendMessage(tabId, { type, payload })) as Answer<ReaderRequests, Type>;
}

/** Asks the script that converts a tab's page; rejects when it is not there. */
export async function askPage<Type extends keyof PageRequests>(
  tabId: number,
  type: Type,
  payload: Payload<PageRequests, Type>,
): Promise<Answer<PageRequests, Type>> {
  return (await browser.tabs.sendMessage(tabId, { type, payload })) as Answer<PageRequests, Type>;
}

/** Answers the requests of a table from now on; returns what ends it. Messages of other tables are left to others. */
export function answerRequests<Requests extends Table>(handlers: Handlers<Requests>): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || !Object.hasOwn(handlers, message.type)) return;
    const handler = handlers[message.type as keyof Requests];
    return answer(handler, message, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer<Given, Answered>(
  handler: Handler<Given, Answered>,
  { type, payload }: { type: string; payload?: unknown },
  sender: Sender,
): Promise<Answered> {
  if (!handler.from.includes(originOf(sender))) throw new TypeError(`Refused "${type}" from ${originOf(sender)}`);
  if (!handler.accepts(payload)) throw new TypeError(`Refused "${type}": its payload has the wrong shape`);
  return handler.answer(payload, sender);
}

/** A page of the extension has the extension's own URL; a content script has its page's. */
function originOf(sender: Sender): Origin {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ? 'extension' : 'page';
}

function isMessage(value: unknown): value is { type: string; payload?: unknown } {
  return isRecord(value) && typeof value.type === 'string';
}

export function isNothing(value: unknown): value is undefined {
  // JSON has no undefined: Chromium's messages drop it or make it null.
  return value === undefined || value === null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value looks like an article; what is saved is checked more closely by the store. */
export function isArticle(value: unknown): value is Article {
  return (
    isRecord(value) &&
    value.schema === 1 &&
    typeof value.title === 'string' &&
    typeof value.url === 'string' &&
    Array.isArray(value.blocks) &&
    Array.isArray(value.edits) &&
    Array.isArray(value.figures)
  );
}
