import { useMemo } from 'preact/hooks';
import type { Article } from '../../pipeline/types.ts';
import { formatNumber } from '../format-number.ts';
import type { Translate } from '../messages.ts';
import type { ChangeCounts } from '../record/group-changes.ts';
import type { Mark } from './cut-text.ts';
import { ShownText } from './ShownText.tsx';
import { safeLink } from './safe-address.ts';
import { fitsHead, type TypesetHead, typesetHead } from './typeset-head.ts';

interface ArticleHeadProps {
  article: Article;
  /** What was typeset beforehand. */
  head: TypesetHead | undefined;
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
  const known = props.head && fitsHead(props.head, article) ? props.head : undefined;
  const head = useMemo(() => known ?? typesetHead(article, language), [known, article, language]);
  const number = (value: number) => formatNumber(value, language);
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
            breaks={head.breaks}
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
            <time dateTime={article.publishedAt}>{head.published}</time>
          </li>
        )}
        <li>{t('readingMinutes', number(props.minutes))}</li>
        {!source && link && (
          <li>
            <a href={link}>{t('originalPage')}</a>
          </li>
        )}
      </ul>
      <button type="button" class="summary" onClick={props.onRecord}>
        <span class="counts">
          <span>{t('countRemoved', number(counts.removed))}</span>
          <span>{t('countRepaired', number(counts.repaired))}</span>
          <span>{t('countFigures', number(counts.figures))}</span>
          {counts.unreadable > 0 && <span>{t('countUnreadable', number(counts.unreadable))}</span>}
        </span>
        <span class="more">{t('seeChanges')}</span>
      </button>
    </header>
  );
}
