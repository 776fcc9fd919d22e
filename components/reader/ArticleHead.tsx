import type { Article } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import type { ChangeCounts } from '../record/group-changes.ts';
import { headlineBreaks } from './break-headline.ts';
import type { Mark } from './cut-text.ts';
import { PublishedTime } from './PublishedTime.tsx';
import { ShownText } from './ShownText.tsx';
import { safeLink } from './safe-address.ts';

interface ArticleHeadProps {
  article: Article;
  counts: ChangeCounts;
  minutes: number;
  marks: ReadonlyMap<string, readonly Mark[]>;
  active: Pick<Mark, 'kind' | 'index'> | undefined;
  wide: boolean;
  textLanguage: string | undefined;
  language: string;
  t: Translate;
  onRecord(): void;
}

/** Headline, where the article comes from, and one line on what was done to it. */
export function ArticleHead(props: ArticleHeadProps) {
  const { article, counts, t, wide, active, language, textLanguage } = props;
  const marks = (field: string) => props.marks.get(field) ?? [];
  const number = new Intl.NumberFormat(language);
  const link = safeLink(article.url);
  const source = article.source ?? article.site;
  return (
    <header class="article-head">
      <div lang={textLanguage}>
        {article.section && <p class="section">{article.section}</p>}
        <h1 data-block="title" tabIndex={-1}>
          <ShownText
            spans={[{ text: article.title }]}
            marks={marks('title')}
            breaks={headlineBreaks(article.title)}
            wide={wide}
            active={active}
          />
        </h1>
        {article.subtitle && (
          <p class="subtitle" data-block="subtitle">
            <ShownText spans={[{ text: article.subtitle }]} marks={marks('subtitle')} wide={wide} active={active} />
          </p>
        )}
      </div>
      <ul class="article-facts" aria-label={t('factsLabel')}>
        {source && <li lang={textLanguage}>{link ? <a href={link}>{source}</a> : source}</li>}
        {article.byline && (
          <li lang={textLanguage} data-block="byline">
            <ShownText spans={[{ text: article.byline }]} marks={marks('byline')} wide={wide} active={active} />
          </li>
        )}
        {article.publishedAt && (
          <li>
            <PublishedTime iso={article.publishedAt} language={language} />
          </li>
        )}
        <li>{t('readingMinutes', number.format(props.minutes))}</li>
        {!source && link && (
          <li>
            <a href={link}>{t('originalPage')}</a>
          </li>
        )}
      </ul>
      <button type="button" class="summary" onClick={props.onRecord}>
        <span class="counts">
          <span>{t('countRemoved', number.format(counts.removed))}</span>
          <span>{t('countRepaired', number.format(counts.repaired))}</span>
          <span>{t('countFigures', number.format(counts.figures))}</span>
          {counts.unreadable > 0 && <span>{t('countUnreadable', number.format(counts.unreadable))}</span>}
        </span>
        <span class="more">{t('seeChanges')}</span>
      </button>
    </header>
  );
}
