import { useMemo } from 'preact/hooks';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { BackupReminder } from '../../components/library/BackupReminder.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { LibraryHandlers } from '../../components/library/library-handlers.ts';
import type { Hit } from '../../components/library/library-row.ts';
import { findHits } from '../../store/search/search-library.ts';
import type { BackupActions } from './backup-actions.ts';
import type { LibraryActions } from './change-library.ts';
import type { LibraryState } from './library-state.ts';
import { SavedArticle } from './saved-article.tsx';

/** The library page with its state and its actions tied to it. */
export function LibraryApp({ state, actions, backup, on }: LibraryAppProps) {
  const reminder = state.reminder.value;
  const reading = state.reading.value;
  const { query } = state.found.value;
  const findHitsOfQuery = useMemo(
    () =>
      (text: string): readonly Hit[] =>
        findHits(text, query),
    [query],
  );
  if (reading) return <SavedArticle id={reading} state={state} actions={actions} />;
  return (
    <LibraryPage
      rows={state.shown.value}
      searching={state.searching.value}
      emptiness={state.emptiness.value}
      snippets={state.snippets.value}
      selected={state.selected.value}
      current={state.current.value}
      shelf={state.shelf.value}
      tag={state.tag.value}
      counts={state.counts.value}
      tags={state.tags.value}
      typed={state.typed.value}
      sort={state.sort.value}
      usage={state.usage.value}
      notice={state.notice.value}
      progress={state.progress.value}
      reminder={
        reminder && (
          <BackupReminder
            days={reminder.days}
            t={t}
            onBackup={() => void backup.now()}
            onLater={() => void backup.later()}
          />
        )
      }
      theme={state.theme.value}
      language={uiLanguage()}
      t={t}
      findHits={findHitsOfQuery}
      on={on}
    />
  );
}

interface LibraryAppProps {
  state: LibraryState;
  actions: LibraryActions;
  backup: BackupActions;
  on: LibraryHandlers;
}
