import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { watchOwnWords } from '../../browser/own-words-storage.ts';
import { loadSettings, loadSiteChoices, saveSettings, watchSettings } from '../../browser/settings-storage.ts';
import { translate, uiLanguage } from '../../browser/translate.ts';
import type { Correction } from '../../components/reader/ChoiceEntry.tsx';
import type { CopyFormat } from '../../components/reader/ExportPanel.tsx';
import type { ExportFormat } from '../../components/reader/export-formats.ts';
import type { TypesetHead } from '../../components/reader/typeset-head.ts';
import { defaultSettings, type Settings, type ShownScript } from '../../components/settings/settings.ts';
import type { SiteChoices } from '../../components/settings/site-choices.ts';
import type { Target } from '../../pipeline/convert/convert.ts';
import type { Choice } from '../../pipeline/convert/correct-choice.ts';
import type { Article } from '../../pipeline/types.ts';
import { askBackground } from '../background/messages.ts';
import { copyParts } from './copy-parts.ts';
import { downloadFile } from './download-file.ts';
import { keepSaved, type SaveStatus } from './keep-saved.ts';
import { createShownArticles, likelyScripts } from './shown-article.ts';

/** An article being read: what is shown of it, and everything that can be done with it. */
export interface ReaderSession {
  /** In the page's own script: what restoring changes and saving keeps. */
  article: ReadonlySignal<Article>;
  /** In the chosen script. */
  shown: ReadonlySignal<Article>;
  /** What was typeset for the head of what is shown; absent while that is the article as it came. */
  head: ReadonlySignal<TypesetHead | undefined>;
  script: ReadonlySignal<ShownScript>;
  settings: ReadonlySignal<Settings>;
  saved: ReadonlySignal<SaveStatus>;
  /** One calm sentence about what did not work. */
  notice: ReadonlySignal<string | undefined>;
  showScript(script: ShownScript): Promise<void>;
  /** Converts ahead of a switch: to the likeliest script, or to all of them when one is about to be chosen. */
  prepareScripts(which: 'likeliest' | 'all'): void;
  /** Where the shown forms are doubtful; see `findChoices`. Nothing while the article stands as it came. */
  findChoices(): Promise<readonly Choice[]>;
  /** Keeps a word in the dictionary, for the script that is shown; the article is then shown with it. */
  correct(entry: Correction): Promise<void>;
  changeSettings(change: Partial<Settings>): void;
  changeArticle(article: Article): void;
  /** Shows another article of the page: all its pages together, or another part of it. */
  replaceArticle(article: Article): void;
  /** Says in one calm sentence when a work fails, and takes back what was said before when it does not. */
  tell(work: Promise<void>): Promise<void>;
  save(): Promise<void>;
  exportFile(format: ExportFormat): Promise<void>;
  copy(format: CopyFormat): Promise<void>;
  print(): void;
  end(): void;
}

/** What the reader has chosen, for all sites and for single ones. */
export interface Choices {
  settings: Settings;
  sites: SiteChoices;
}

/** Reading goes on with the defaults where the browser's storage does not answer. */
export async function loadChoices(): Promise<Choices> {
  try {
    const [settings, sites] = await Promise.all([loadSettings(), loadSiteChoices()]);
    return { settings, sites };
  } catch {
    return { settings: defaultSettings, sites: {} };
  }
}

/** Begins to read an article as the reader has chosen; `savedId` is its id when it comes from the library. */
export function startSession(first: Article, choices: Choices, savedId?: string): ReaderSession {
  const article = signal(first);
  const shown = signal(first);
  const head = signal<TypesetHead | undefined>(undefined);
  const script = signal<ShownScript>('original');
  const settings = signal(choices.settings);
  const saved = signal<SaveStatus>({ kind: 'unsaved' });
  const notice = signal<string | undefined>(undefined);
  const saver = keepSaved(first, (status) => (saved.value = status), savedId);
  const stopWatching = watchSettings((changed) => (settings.value = changed));
  const stopWatchingWords = watchOwnWords(() => {
    convertedArticle = createShownArticles();
    if (script.value !== 'original') void session.showScript(script.value);
  });

  const tell = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
      notice.value = undefined;
    } catch {
      notice.value = translate('readerFailed');
    }
  };
  let convertedArticle = createShownArticles();
  let switches = 0;
  const show = async (wanted: ShownScript): Promise<void> => {
    const source = article.value;
    const own = ++switches;
    const converted = await convertTo(wanted);
    // Another switch, or a restored piece, may have come in between.
    if (article.value !== source || own !== switches) return;
    batch(() => {
      script.value = wanted;
      shown.value = converted?.article ?? source;
      head.value = converted?.head;
    });
    if (wanted !== 'original') session.prepareScripts('all');
  };
  const convertTo = async (wanted: ShownScript) => {
    const to = targetOf(wanted, settings.value);
    return to && convertedArticle(article.value, { to, keepQuoted: settings.value.keepQuoted });
  };
  const session: ReaderSession = {
    article,
    shown,
    head,
    script,
    settings,
    saved,
    notice,
    showScript: (wanted) => tell(show(wanted)),
    prepareScripts: (which) => {
      const scripts = likelyScripts(article.value.script, uiLanguage());
      for (const likely of which === 'all' ? scripts : scripts.slice(0, 1)) {
        // Should it fail, the switch itself tries again and tells.
        convertTo(likely).catch(() => {});
      }
    },
    findChoices: async () => {
      const to = targetOf(script.value, settings.value);
      if (!to) return [];
      return askBackground('find-choices', { article: article.value, to, keepQuoted: settings.value.keepQuoted });
    },
    correct: (entry) =>
      tell(
        (async () => {
          const to = targetOf(script.value, settings.value);
          if (to) await askBackground('keep-word', { ...entry, to: [to] });
        })(),
      ),
    changeSettings: (change) => {
      settings.value = { ...settings.value, ...change };
      void tell(saveSettings(change).then(() => {}));
      if ('vocabulary' in change || 'keepQuoted' in change) void session.showScript(script.value);
    },
    changeArticle: (changed) => {
      article.value = changed;
      if (script.value === 'original') shown.value = changed;
      else void session.showScript(script.value);
    },
    replaceArticle: (other) => {
      session.changeArticle(other);
      saver.ask(other);
    },
    tell,
    save: () => saver.save(article.value),
    exportFile: (format) =>
      tell(
        // Chromium keeps back what a page without encryption hands to its downloads.
        globalThis.isSecureContext
          ? askBackground('print-file', { article: shown.value, format }).then(downloadFile)
          : askBackground('open-view', { article: shown.value, file: format }),
      ),
    copy: (format) => tell(copyParts(shown.value, format)),
    print: () => void tell(askBackground('open-view', { article: shown.value, print: true })),
    end: () => {
      stopWatching();
      stopWatchingWords();
    },
  };
  const chosen = (URL.canParse(first.url) && choices.sites[new URL(first.url).host]?.script) || choices.settings.script;
  if (chosen !== 'original') void session.showScript(chosen);
  return session;
}

/** Words of Taiwan only where the reader asked for words. */
function targetOf(script: ShownScript, settings: Settings): Target | undefined {
  if (script === 'original') return undefined;
  return script === 'tw' && settings.vocabulary ? 'twp' : script;
}
