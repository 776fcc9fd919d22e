import { render } from 'preact';
import { storage } from '#imports';
import { translate, uiLanguage } from '../../browser/translate.ts';
import '../../components/reader/reader.css';
import type { Article } from '../../pipeline/types.ts';
import { loadChoices, startSession } from '../reader/reader-session.ts';
import { SessionView } from '../reader/session-view.tsx';
import './view.css';

document.documentElement.lang = uiLanguage();
const article = await storage.getItem<Article>(`session:view/${location.hash.slice(1)}`);
if (article) {
  document.title = article.title;
  const choices = await loadChoices();
  if (location.search === '?print') {
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
