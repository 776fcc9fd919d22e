import { useSignal } from '@preact/signals';
import type { Article } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import { comparisonWord, directionWord, kindWord } from './figure-words.ts';

interface FigureTableProps {
  article: Article;
  textLanguage?: string | undefined;
  t: Translate;
  onJump(index: number): void;
}

/** The same figures as a real table, for reading line by line and for screen readers. */
export function FigureTable(props: FigureTableProps) {
  const { t } = props;
  const opened = useSignal(false);
  return (
    <details class="figure-table" onToggle={() => (opened.value = true)}>
      <summary>{t('figuresTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the sidebar is scrolled with the arrow keys. */}
      <section class="figure-scroll" tabIndex={0} aria-label={t('figuresTable')}>
        <table>
          <thead>
            <tr>
              {(
                [
                  'columnMetric',
                  'columnRaw',
                  'columnKind',
                  'columnTime',
                  'columnScope',
                  'columnComparison',
                  'columnSpeaker',
                ] as const
              ).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          {opened.value && <FigureRows {...props} />}
        </table>
      </section>
    </details>
  );
}

/** Drawn when first looked at: an article can have hundreds. */
function FigureRows({ article, textLanguage, t, onJump }: FigureTableProps) {
  return (
    <tbody lang={textLanguage}>
      {article.figures.map((figure, index) => (
        <tr key={`${figure.block} ${figure.start}`}>
          <th scope="row">{figure.metric ?? t('figuresUnnamed')}</th>
          <td>
            <button type="button" onClick={() => onJump(index)}>
              {figure.raw}
            </button>
          </td>
          <td>{kindWord(figure, t)}</td>
          <td>{figure.time ?? ''}</td>
          <td>{figure.scope ?? ''}</td>
          <td>{[directionWord(figure, t), comparisonWord(figure, t)].filter(Boolean).join(' · ')}</td>
          <td>{figure.speaker ?? ''}</td>
        </tr>
      ))}
    </tbody>
  );
}
