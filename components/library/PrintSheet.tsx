import { useEffect } from 'preact/hooks';
import type { Article } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import { ArticleBody } from '../reader/ArticleBody.tsx';
import { textLanguage } from '../reader/text-language.ts';

interface PrintSheetProps {
  articles: readonly Article[];
  t: Translate;
  onPrint(): void;
  onClose(): void;
}

const noMarks = new Map<string, never>();
const nothing = () => {};

/** Articles as they come onto paper, each on a page of its own; the browser is asked to print them once they are drawn. */
export function PrintSheet({ articles, t, onPrint, onClose }: PrintSheetProps) {
  useEffect(onPrint, []);
  return (
    <div class="print-sheet surface" data-theme="light">
      <header class="print-head">
        <button type="button" class="outlined" onClick={onClose}>
          {t('libraryBack')}
        </button>
        <button type="button" class="primary" onClick={onPrint}>
          {t('libraryPrint')}
        </button>
      </header>
      <main>
        {articles.map((article, index) => {
          const language = textLanguage(article.script, 'original');
          return (
            <article key={index} lang={language}>
              <h1>{article.title || t('libraryUntitled')}</h1>
              {article.subtitle && <p class="subtitle">{article.subtitle}</p>}
              <p class="facts">
                {[article.source ?? article.site, article.byline, article.publishedAt?.slice(0, 16).replace('T', ' ')]
                  .filter(Boolean)
                  .join('　')}
              </p>
              <ArticleBody
                article={article}
                marks={noMarks}
                active={undefined}
                peeked={undefined}
                wide={false}
                images={true}
                textLanguage={language}
                t={t}
                onImage={nothing}
                onRestoreBlock={nothing}
              />
              <p class="facts address">{article.url}</p>
            </article>
          );
        })}
      </main>
    </div>
  );
}
