import { useMemo } from 'preact/hooks';
import type { Article, TextField } from '../../pipeline/types.ts';
import { formatNumber } from '../format-number.ts';
import type { Translate } from '../messages.ts';
import { Counts } from '../record/Counts.tsx';
import type { ChangeCounts } from '../record/group-changes.ts';
import type { Active } from './ArticleBody.tsx';
import type { Mark } from './cut-text.ts';
import { Headline } from './Headline.tsx';
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
  active: Active | undefined;
  wide: boolean;
  textLanguage: string | undefined;
  language: string;
  t: Translate;
  onRecord(): void;
}

/** Headline, where the article comes from, and one line on what was done to it. */
export function ArticleHead(props: ArticleHeadProps) {
  const { article, counts, t, wide, active, language, textLanguage } = props;
  const marks = (field: TextField) => props.marks.get(field) ?? [];
  const activeIn = (field: TextField) => (active?.block === field ? active : undefined);
  const known = props.head && fitsHead(props.head, article) ? props.head : undefined;
  const head = useMemo(() => known ?? typesetHead(article, language), [known, article, language]);
  const link = safeLink(article.url);
  const source = article.source ?? article.site;
  return (
    <header class="article-head">
      <div lang={textLanguage}>
        {article.section && <p class="section">{article.section}</p>}
        <h1 data-block="title" tabIndex={-1}>
          <Headline
            title={article.title}
            layout={head.layout}
            marks={marks('title')}
            active={activeIn('title')}
            wide={wide}
          />
        </h1>
        {article.subtitle && (
          <p class="subtitle" data-block="subtitle">
            <Headline
              title={article.subtitle}
              layout={head.subtitleLayout}
              marks={marks('subtitle')}
              active={activeIn('subtitle')}
              wide={wide}
            />
          </p>
        )}
      </div>
      <ul class="article-facts" aria-label={t('factsLabel')}>
        {source && <li lang={textLanguage}>{link ? <a href={link}>{source}</a> : source}</li>}
        {article.byline && (
          <li lang={textLanguage} data-block="byline">
            <ShownText
              spans={[{ text: article.byline }]}
              marks={marks('byline')}
              wide={wide}
              active={activeIn('byline')}
            />
          </li>
        )}
        {article.publishedAt && (
          <li>
            <time dateTime={article.publishedAt}>{head.published}</time>
          </li>
        )}
        <li>{t('readingMinutes', formatNumber(props.minutes, language))}</li>
        {!source && link && (
          <li>
            <a href={link}>{t('originalPage')}</a>
          </li>
        )}
      </ul>
      <button type="button" class="summary" onClick={props.onRecord}>
        <Counts counts={counts} language={language} t={t} />
        <span class="more">{t('seeChanges')}</span>
      </button>
    </header>
  );
}
