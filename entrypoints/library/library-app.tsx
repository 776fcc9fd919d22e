import { useMemo } from 'preact/hooks';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { BackupReminder } from '../../components/library/BackupReminder.tsx';
import { BackupView } from '../../components/library/BackupView.tsx';
import { KeysView } from '../../components/library/KeysView.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { ListView } from '../../components/library/ListView.tsx';
import type { LibraryHandlers } from '../../components/library/library-handlers.ts';
import type { Place } from '../../components/library/library-place.ts';
import type { Hit } from '../../components/library/library-row.ts';
import { PrintSheet } from '../../components/library/PrintSheet.tsx';
import { findHits } from '../../store/search/search-library.ts';
import type { AskWorker } from './ask-worker.ts';
import { type BackupActions, backupFolder } from './backup-actions.ts';
import type { LibraryActions } from './change-library.ts';
import { FigureBoard } from './figure-board.tsx';
import type { LibraryState } from './library-state.ts';
import { SavedArticle } from './saved-article.tsx';
import { SavedVersions } from './saved-versions.tsx';

interface LibraryAppProps {
  state: LibraryState;
  actions: LibraryActions;
  backup: BackupActions;
  on: LibraryHandlers;
  ask: AskWorker;
}

/** The library page with its state and its actions tied to it. */
export function LibraryApp(props: LibraryAppProps) {
  const { state, actions, on } = props;
  const place = state.place.value;
  if (place.kind === 'read')
    return <SavedArticle id={place.id} version={place.version} state={state} actions={actions} />;
  const printing = state.printing.value;
  if (printing)
    return (
      <PrintSheet
        articles={printing.articles}
        t={t}
        onPrint={() => print()}
        onClose={() => {
          state.printing.value = undefined;
          printing.close();
        }}
      />
    );
  return (
    <LibraryPage
      place={place}
      shelf={state.shelf.value}
      tag={state.tag.value}
      counts={state.counts.value}
      tags={state.tags.value}
      typed={state.typed.value}
      sort={state.sort.value}
      storage={state.storage.value}
      notice={state.notice.value}
      progress={state.progress.value}
      theme={state.theme.value}
      language={uiLanguage()}
      t={t}
      on={on}
    >
      <PlaceView place={place} {...props} />
    </LibraryPage>
  );
}

function PlaceView({ place, ...props }: LibraryAppProps & { place: Exclude<Place, { kind: 'read' }> }) {
  const { state, actions, on, ask } = props;
  switch (place.kind) {
    case 'list':
      return <List {...props} />;
    case 'versions':
      return <SavedVersions id={place.id} state={state} actions={actions} />;
    case 'backup': {
      const { plan, snapshots } = state.backup.value ?? { plan: { automatic: false }, snapshots: [] };
      return (
        <BackupView
          lastAt={plan.lastAt}
          automatic={plan.automatic}
          folder={backupFolder}
          snapshots={snapshots}
          storage={state.storage.value}
          language={uiLanguage()}
          t={t}
          on={on}
        />
      );
    }
    case 'figures':
      return <FigureBoard metric={place.metric} state={state} actions={actions} ask={ask} />;
    case 'keys':
      return <KeysView t={t} />;
    default:
      return place satisfies never;
  }
}

function List({ state, backup, on }: LibraryAppProps) {
  const reminder = state.reminder.value;
  const { query } = state.found.value;
  const findHitsOfQuery = useMemo(
    () =>
      (text: string): readonly Hit[] =>
        findHits(text, query),
    [query],
  );
  return (
    <ListView
      rows={state.shown.value}
      searching={state.searching.value}
      emptiness={state.emptiness.value}
      snippets={state.snippets.value}
      versions={state.versions.value}
      grouping={state.grouping.value}
      others={state.grouped.value.others}
      inner={state.grouped.value.inner}
      selected={state.selected.value}
      selectedTags={state.selectedTags.value}
      current={state.current.value}
      scroll={state.scroll.value}
      shelf={state.shelf.value}
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
      language={uiLanguage()}
      t={t}
      findHits={findHitsOfQuery}
      on={on}
    />
  );
}
