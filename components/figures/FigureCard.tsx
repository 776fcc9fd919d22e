import type { Figure } from '../../pipeline/types.ts';
import { Icon } from '../Icon.tsx';
import type { Translate } from '../messages.ts';
import { FigureMark } from './FigureMark.tsx';
import type { FigurePlace } from './figure-places.ts';
import { kindWord, movedWord, noteWord } from './figure-words.ts';
import { KindSign } from './KindSign.tsx';

interface FigureCardProps {
  figure: Figure;
  index: number;
  /** Where the figure stands, when it stands more than once. */
  places: readonly FigurePlace[];
  current: boolean;
  lit: boolean;
  copied: boolean;
  t: Translate;
  /** Leads to the figure, or to one of its places. */
  onJump(block?: string): void;
  onCopy(): void;
}

/** One figure: the number as written, what it measures, where and when, how it moved. */
export function FigureCard(props: FigureCardProps) {
  const { figure, index, places, current, copied, t, onJump } = props;
  const { raw, metric, scope, time, speaker, value, unit, notes = [] } = figure;
  const comma = <span class="figure-said">{t('figureComma')}</span>;
  const moved = movedWord(figure, t);
  const facts = [scope, time, speaker && t('figureSpeaker', speaker)].filter((fact) => fact !== undefined);
  return (
    <li
      class="figure-card"
      data-card={index}
      data-kind={figure.kind}
      data-direction={figure.direction}
      data-lit={props.lit}
    >
      <button
        type="button"
        class="figure-open"
        aria-current={current ? 'true' : undefined}
        title={value === undefined ? undefined : `${value} ${unit}`}
        onClick={() => onJump()}
      >
        <span class="figure-line">
          <span class="figure-raw">
            {raw}
            {comma}
          </span>
          {metric && (
            <span class="figure-metric">
              {metric}
              {comma}
            </span>
          )}
        </span>
        {moved && (
          <span class="figure-moved">
            {figure.direction && <KindSign figure={{ kind: 'change', direction: figure.direction }} />}
            {moved}
            {comma}
          </span>
        )}
        <FigureMark figure={figure} />
        <span class="figure-facts">
          <span class={isPlain(figure) ? 'figure-said' : 'figure-kind'}>
            <KindSign figure={figure} />
            {kindWord(figure, t)}
            {comma}
          </span>
          {facts.map((fact) => (
            <span key={fact}>
              {fact}
              {comma}
            </span>
          ))}
        </span>
        {notes.map((note) => (
          <span key={`${note.check} ${note.start}`} class="figure-note">
            {t(noteWord(note))}
          </span>
        ))}
      </button>
      <button
        type="button"
        class="figure-copy"
        title={t(copied ? 'figureCopied' : 'figureCopy')}
        aria-label={`${t(copied ? 'figureCopied' : 'figureCopy')} ${raw}`}
        onClick={props.onCopy}
      >
        <Icon name={copied ? 'done' : 'copy'} />
      </button>
      {places.length > 1 && (
        <span class="figure-places">
          {places.map(({ block, name }) => (
            <button key={block} type="button" onClick={() => onJump(block)}>
              {name}
              <span class="figure-said"> {raw}</span>
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

/**
 * A level, and a change whose arrow tells it, need no word for what they are, nor conditions, which stand under their
 * heading; other kinds have theirs shown.
 */
function isPlain({ kind, direction }: Figure): boolean {
  return kind === 'actual' || kind === 'threshold' || (kind === 'change' && direction !== undefined);
}
