import { useSignal } from '@preact/signals';
import type { Article } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import type { Change, ChangeGroup } from './group-changes.ts';
import { RecordEntry } from './RecordEntry.tsx';
import { reasonMessage } from './reason-message.ts';

interface RecordGroupProps {
  article: Article;
  group: ChangeGroup;
  number(value: number): string;
  t: Translate;
  onJump(change: Change): void;
  onRestore(changes: readonly Change[]): void;
}

const shownAtOnce = 40;

/** The changes of one reason; closed until the reader opens it. */
export function RecordGroup({ article, group, number, t, onJump, onRestore }: RecordGroupProps) {
  const open = useSignal(false);
  const limit = useSignal(shownAtOnce);
  const name = t(reasonMessage[group.reason]);
  const count = group.changes.length;
  return (
    <section class="record-group">
      <header>
        <button type="button" class="disclosure" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          <span>{name}</span>
          <span class="count">{number(count)}</span>
        </button>
        <button type="button" aria-label={t('restoreGroupLabel', name)} onClick={() => onRestore(group.changes)}>
          {t('restoreGroup')}
        </button>
      </header>
      {open.value && (
        <ul>
          {group.changes.slice(0, limit.value).map((change) => (
            <RecordEntry
              key={change.kind === 'removal' ? change.block.id : `edit ${change.index}`}
              article={article}
              change={change}
              t={t}
              onJump={() => onJump(change)}
              onRestore={() => onRestore([change])}
            />
          ))}
          {count > limit.value && (
            <li>
              <button type="button" onClick={() => (limit.value += 200)}>
                {t('showRest', number(count - limit.value))}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
