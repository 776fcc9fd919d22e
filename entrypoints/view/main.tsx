import { render } from 'preact';
import { storage } from '#imports';
import type { Article } from '../../pipeline/types.ts';
import { PlainView } from '../reader/plain-view.tsx';

const article = await storage.getItem<Article>(`session:view/${location.hash.slice(1)}`);
if (article) {
  document.title = article.title;
  render(<PlainView article={article} onLeave={() => window.close()} />, document.body);
}
