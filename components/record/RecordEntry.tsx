import { textOf } from '../../pipeline/article/block-text.ts';
import type { Translate } from '../messages.ts';
import type { Change } from './group-changes.ts';

interface RecordEntryProps {
  change: Change;
  t: Translate;
  onJump(): void;
  onRestore(): void;
}

/** One removal or edit: what it was, what it became, how sure that is; and the way to it and back. */
export function RecordEntry({ change, t, onJump, onRestore }: RecordEntryProps) {
  return (
    <li class="record-entry">
      <p class="record-text">
        {change.kind === 'removal' ? <Removed change={change} t={t} /> : <Edited change={change} t={t} />}
      </p>
      <p class="record-facts">
        {change.kind === 'edit' && change.edit.proof && (
          <span class={`proof ${change.edit.proof}`}>{t(change.edit.proof === 'proved' ? 'proved' : 'likely')}</span>
        )}
        <code title={t('ruleHint')}>{change.kind === 'removal' ? change.block.removed?.rule : change.edit.rule}</code>
        <button type="button" onClick={onJump}>
          {t('jump')}
        </button>
        <button type="button" onClick={onRestore}>
          {t('restore')}
        </button>
      </p>
    </li>
  );
}

function Removed({ change, t }: { change: Extract<Change, { kind: 'removal' }>; t: Translate }) {
  const { block } = change;
  if (block.kind === 'image') return <>{block.alt ? t('imageNamed', block.alt) : t('imageLabel')}</>;
  return <del>{shorten(textOf(block))}</del>;
}

function Edited({ change, t }: { change: Extract<Change, { kind: 'edit' }>; t: Translate }) {
  const { edit } = change;
  if (edit.joined) return <>{t('joinedLines')}</>;
  if (edit.split) return <>{t('splitLines')}</>;
  return (
    <>
      {edit.before && <del>{shorten(edit.before)}</del>}
      {edit.before && edit.after && ' → '}
      {edit.after && <ins>{shorten(edit.after)}</ins>}
    </>
  );
}

const longestPeek = 140;

function shorten(text: string): string {
  return text.length > longestPeek ? `${text.slice(0, longestPeek)}…` : text;
}
