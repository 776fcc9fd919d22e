import { render } from 'preact';
import { browser, storage } from '#imports';
import { translate, uiLanguage } from '../../browser/translate.ts';
import '../../components/reader/reader.css';
import { isExportFormat } from '../../components/reader/export-formats.ts';
import type { Article } from '../../pipeline/types.ts';
import { askBackground } from '../background/messages.ts';
import { downloadFile } from '../reader/download-file.ts';
import { loadChoices, startSession } from '../reader/reader-session.ts';
import { SessionView } from '../reader/session-view.tsx';
import './view.css';

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

document.documentElement.lang = uiLanguage();
const article = await storage.getItem<Article>(`session:view/${location.hash.slice(1)}`);
if (article) {
  document.title = article.title;
  const choices = await loadChoices();
  const format = new URLSearchParams(location.search).get('file');
  if (isExportFormat(format)) {
    downloadFile(await askBackground('print-file', { article, format }));
    // The download has begun by then.
    setTimeout(closeTab, 1000);
  } else if (location.search === '?print') {
    // It comes as it was shown, in the script that was chosen for it.
    const session = startSession(article, { settings: { ...choices.settings, script: 'original' }, sites: {} });
    render(<SessionView session={session} printing onSettled={() => print()} />, document.body);
  } else {
    render(<SessionView session={startSession(article, choices)} />, document.body);
  }
} else {
  // The browser was closed since; the article itself is on its page, or in the library.
  document.body.textContent = translate('viewGone');
}
