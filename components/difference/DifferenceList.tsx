import type { ArticleDifference, FigureDifference, ParagraphDifference } from '../../pipeline/diff/diff-articles.ts';
import type { Translate } from '../messages.ts';
import { ShownPieces } from './ShownPieces.tsx';

interface DifferenceListProps {
  difference: ArticleDifference;
  /** Of the text; the interface's own when absent. */
  textLanguage: string | undefined;
  t: Translate;
}

/** What differs between two versions of an article: figures first, then paragraph by paragraph, the old beside the new. */
export function DifferenceList({ difference, textLanguage, t }: DifferenceListProps) {
  const { figures, paragraphs } = difference;
  return (
    <div class="difference-list">
      {figures.length > 0 && (
        <>
          <h3>{t('differenceFigures', figures.length)}</h3>
          <ul class="figure-differences" lang={textLanguage}>
            {figures.map((figure) => (
              <li key={`${figure.metric} ${figure.before} ${figure.after}`}>{drawFigure(figure)}</li>
            ))}
          </ul>
        </>
      )}
      {paragraphs.length > 0 && (
        <>
          <h3>{t('differenceParagraphs', paragraphs.length)}</h3>
          <ol class="paragraph-differences">
            {paragraphs.map((paragraph, index) => (
              <li key={`${index} ${paragraph.before?.[0]?.text}`}>{drawParagraph(paragraph)}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );

  function drawFigure({ metric, before, after }: FigureDifference) {
    return (
      <>
        {metric && <span class="metric">{metric}</span>}
        <span class="change">
          {before !== undefined && <del>{before}</del>}
          {before !== undefined && after !== undefined && <span aria-hidden="true">→</span>}
          {after !== undefined && <ins>{after}</ins>}
        </span>
      </>
    );
  }

  function drawParagraph({ before, after }: ParagraphDifference) {
    return (
      <>
        {before && (
          <div class="before">
            <p class="version-name">{t(after ? 'differenceBefore' : 'differenceGone')}</p>
            <p lang={textLanguage}>
              <ShownPieces pieces={before} tag="del" />
            </p>
          </div>
        )}
        {after && (
          <div class="after">
            <p class="version-name">{t(before ? 'differenceAfter' : 'differenceNew')}</p>
            <p lang={textLanguage}>
              <ShownPieces pieces={after} tag="ins" />
            </p>
          </div>
        )}
      </>
    );
  }
}
