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
  const session = startSession(article, await loadChoices());
  const onSettled = location.search === '?print' ? () => print() : undefined;
  render(<SessionView session={session} {...(onSettled && { onSettled })} />, document.body);
} else {
  // The browser was closed since; the article itself is on its page, or in the library.
  document.body.textContent = translate('viewGone');
}
