import type { Figure } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import { FigureMark } from './FigureMark.tsx';
import { comparisonWord, directionWord, kindWord } from './figure-words.ts';
import { KindSign } from './KindSign.tsx';

interface FigureCardProps {
  figure: Figure;
  index: number;
  current: boolean;
  lit: boolean;
  copied: boolean;
  t: Translate;
  /** Leads to the figure, or to one of its places. */
  onJump(block?: string): void;
  onCopy(): void;
}

/** One figure: the number as written, what it measures, where and when, how it moved. */
export function FigureCard({ figure, index, current, lit, copied, t, onJump, onCopy }: FigureCardProps) {
  const { raw, metric, scope, time, speaker, notes = [] } = figure;
  const comma = <span class="figure-said">{t('figureComma')}</span>;
  const chips = [scope, time].filter((chip) => chip !== undefined);
  const moved = [directionWord(figure, t), comparisonWord(figure, t)].filter((word) => word !== undefined);
  return (
    <li class="figure-card" data-card={index} data-kind={figure.kind} data-direction={figure.direction} data-lit={lit}>
      <button
        type="button"
        class="figure-open"
        aria-current={current ? 'true' : undefined}
        title={figure.value === undefined ? undefined : `${figure.value} ${figure.unit}`}
        onClick={() => onJump()}
      >
        <span class="figure-line">
          <span class="figure-raw">
            {raw}
            {comma}
          </span>
          <span class="figure-kind">
            <KindSign figure={figure} />
            {kindWord(figure, t)}
            {comma}
          </span>
        </span>
        {metric && (
          <span class="figure-metric">
            {metric}
            {comma}
          </span>
        )}
        {moved.length > 0 && (
          <span class="figure-moved">
            {figure.direction && <KindSign figure={{ kind: 'change', direction: figure.direction }} />}
            {moved.join(' · ')}
            {comma}
          </span>
        )}
        <FigureMark figure={figure} />
        {(chips.length > 0 || speaker) && (
          <span class="figure-chips">
            {chips.map((chip) => (
              <span key={chip} class="figure-chip">
                {chip}
                {comma}
              </span>
            ))}
            {speaker && <span class="figure-speaker">{speaker}</span>}
          </span>
        )}
        {notes.map((note) => (
          <span key={`${note.check} ${note.start}`} class="figure-note">
            {t(noteWord(note.check))}
          </span>
        ))}
      </button>
      {figure.also && (
        <span class="figure-places">
          {[figure, ...figure.also].map(({ block }) => (
            <button key={block} type="button" onClick={() => onJump(block)}>
              {t(block === 'title' ? 'figureInTitle' : 'figureInText')}
              <span class="figure-said"> {raw}</span>
            </button>
          ))}
        </span>
      )}
      <button type="button" class="figure-copy" onClick={onCopy}>
        {t(copied ? 'figureCopied' : 'figureCopy')}
        <span class="figure-said"> {raw}</span>
      </button>
    </li>
  );
}

function noteWord(check: string): 'noteParts' | 'noteShare' | 'noteTitle' | 'noteOver' {
  switch (check) {
    case 'parts-total':
      return 'noteParts';
    case 'share-counts':
      return 'noteShare';
    case 'title-body':
      return 'noteTitle';
    default:
      return 'noteOver';
  }
}
