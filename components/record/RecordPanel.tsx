import type { Article } from '../../pipeline/types.ts';
import { formatNumber } from '../format-number.ts';
import type { Translate } from '../messages.ts';
import { OtherPart } from '../reader/OtherPart.tsx';
import type { OtherPartOffer } from '../reader/page-offers.ts';
import { Counts } from './Counts.tsx';
import { type Change, countChanges, groupChanges, shownUnreadable } from './group-changes.ts';
import { RecordGroup } from './RecordGroup.tsx';
import { UnreadableList } from './UnreadableList.tsx';

interface RecordPanelProps {
  article: Article;
  /** The part of the page that is next best, where there is one. */
  other: OtherPartOffer | undefined;
  language: string;
  /** Whether there is a restoring to take back. */
  undoable: boolean;
  t: Translate;
  onJump(change: Change): void;
  onJumpUnreadable(index: number): void;
  onRestore(changes: readonly Change[]): void;
  onUndo(): void;
}

/** 清理记录: everything that was taken out or mended, by reason, each to be looked at and put back. */
export function RecordPanel(props: RecordPanelProps) {
  const { article, t } = props;
  const groups = groupChanges(article);
  const unreadable = shownUnreadable(article);
  const number = (value: number) => formatNumber(value, props.language);
  const counts = countChanges(article);
  return (
    <>
      <p class="record-summary" role="status">
        {groups.length === 0 ? (
          t('recordEmpty')
        ) : (
          <Counts counts={{ removed: counts.removed, repaired: counts.repaired }} language={props.language} t={t} />
        )}
      </p>
      <div class="button-row">
        {groups.length > 0 && (
          <button type="button" onClick={() => props.onRestore(groups.flatMap((group) => group.changes))}>
            {t('restoreAll')}
          </button>
        )}
        {props.undoable && (
          <button type="button" onClick={props.onUndo}>
            {t('restoreUndo')}
          </button>
        )}
      </div>
      {unreadable.length > 0 && (
        <UnreadableList article={article} runs={unreadable} t={t} onJump={props.onJumpUnreadable} />
      )}
      {groups.map((group) => (
        <RecordGroup
          key={group.reason}
          article={article}
          group={group}
          number={number}
          t={t}
          onJump={props.onJump}
          onRestore={props.onRestore}
        />
      ))}
      {props.other && <OtherPart other={props.other} t={t} />}
    </>
  );
}
