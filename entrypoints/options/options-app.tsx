import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { loadOwnWords, saveOwnWords } from '../../browser/own-words-storage.ts';
import { saveSettings, saveSiteChoices } from '../../browser/settings-storage.ts';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';
import { readBackup, writeBackup } from '../../components/settings/settings-backup.ts';
import { type SiteChoice, type SiteChoices, withSiteChoice } from '../../components/settings/site-choices.ts';
import type { OwnWords } from '../../pipeline/convert/own-words.ts';
import { formatDictionary, parseDictionary } from '../../pipeline/convert/user-dictionary.ts';
import { askForHosts } from '../background/keep-images.ts';
import { downloadFile } from '../reader/download-file.ts';
import { changeShortcuts } from './shortcuts.ts';

export interface OptionsState {
  settings: Signal<Settings>;
  sites: Signal<SiteChoices>;
  words: Signal<OwnWords>;
  notice: Signal<string | undefined>;
}

interface OptionsAppProps {
  state: OptionsState;
  shortcuts: readonly { name: string; keys: string }[];
}

/** The options page with what it needs from the browser. */
export function OptionsApp({ state, shortcuts }: OptionsAppProps) {
  const change = async (some: Partial<Settings>) => {
    // Straight on the click: browsers ask for a permission at no other time.
    const asks = some.keepImages === true && !state.settings.value.keepImages;
    const isAllowed = !asks || (await askForHosts().catch(() => false));
    const wanted = isAllowed ? some : { ...some, keepImages: false };
    state.settings.value = { ...state.settings.value, ...wanted };
    state.settings.value = await saveSettings(wanted);
  };
  const keepSites = async (sites: SiteChoices) => {
    if (await saveSiteChoices(sites)) state.sites.value = sites;
    else state.notice.value = t('sitesFull');
  };
  const saveBackup = async () => {
    const words = await loadOwnWords();
    const text = writeBackup({ settings: state.settings.value, sites: state.sites.value, words });
    downloadFile({ name: 'qingdu-settings.json', type: 'application/json', content: { kind: 'text', text } });
  };
  const restoreBackup = async (file: File) => {
    const backup = readBackup(await file.text());
    if (!backup) {
      state.notice.value = t('backupBad');
      return;
    }
    await change(backup.settings);
    await keepSites(backup.sites);
    if (backup.words) {
      await saveOwnWords(backup.words);
      state.words.value = backup.words;
    }
    state.notice.value = t('backupLoaded');
  };
  const reset = async () => {
    await change(defaultSettings);
    await keepSites({});
    state.notice.value = t('resetDone');
  };
  const words = useMemo(() => wordLists(state.words.value), [state.words.value]);
  // What each of these leads to is seen on the page; nothing waits for it.
  return (
    <OptionsView
      settings={state.settings.value}
      sites={state.sites.value}
      words={words}
      shortcuts={shortcuts}
      language={uiLanguage()}
      notice={state.notice.value}
      t={t}
      onSettings={(some) => void change(some)}
      onSite={(host: string, choice: SiteChoice) => void keepSites(withSiteChoice(state.sites.value, host, choice))}
      onBackup={() => void saveBackup()}
      onRestoreBackup={(file) => void restoreBackup(file)}
      onReset={() => void reset()}
      onShortcuts={changeShortcuts}
    />
  );
}

function wordLists(ownWords: OwnWords) {
  return [
    {
      id: 'dictionary',
      title: t('dictionary'),
      hint: t('dictionaryHint'),
      text: formatDictionary(ownWords.dictionary),
      onSave: async (text: string) => {
        const { entries, unread } = parseDictionary(text);
        await saveOwnWords({ dictionary: entries });
        const first = unread[0];
        return first ? t('dictionaryUnread', entries.length, first.line, first.text) : t('wordsKept', entries.length);
      },
    },
    {
      id: 'protected-words',
      title: t('protectedWords'),
      hint: t('protectedWordsHint'),
      text: ownWords.protectedTerms.map((term) => `${term}\n`).join(''),
      onSave: async (text: string) => {
        const terms = text.split('\n').map((line) => line.trim());
        const protectedTerms = [...new Set(terms)].filter((term) => term !== '');
        await saveOwnWords({ protectedTerms });
        return t('wordsKept', protectedTerms.length);
      },
    },
  ];
}
