import { textAt, textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import type { Change } from './group-changes.ts';

interface RecordEntryProps {
  article: Article;
  change: Change;
  t: Translate;
  onJump(): void;
  onRestore(): void;
}

/** One removal or edit: what it was, what it became, how sure that is; and the way to it and back. */
export function RecordEntry({ article, change, t, onJump, onRestore }: RecordEntryProps) {
  return (
    <li class="record-entry">
      <p class="record-text">
        {change.kind === 'removal' ? <Removed change={change} t={t} /> : <Edited article={article} change={change} />}
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

/** An edit between the words it stands in. */
function Edited({ article, change }: { article: Article; change: Extract<Change, { kind: 'edit' }> }) {
  const { edit } = change;
  const text = textAt(article, edit.block);
  const before = text.slice(Math.max(0, edit.start - context), edit.start);
  const after = text.slice(edit.end, edit.end + context);
  return (
    <>
      {edit.start > context && '…'}
      {before}
      {(edit.joined || edit.split) && <ins>¶</ins>}
      {edit.before && <del>{shorten(edit.before)}</del>}
      {edit.after && <ins>{shorten(edit.after)}</ins>}
      {after}
      {edit.end + context < text.length && '…'}
    </>
  );
}

/** So many characters on each side tell where in the text one is. */
const context = 10;
const longestPeek = 140;

function shorten(text: string): string {
  return text.length > longestPeek ? `${text.slice(0, longestPeek)}…` : text;
}
