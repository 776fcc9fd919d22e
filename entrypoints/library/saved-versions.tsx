import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { type ShownVersion, VersionsView } from '../../components/library/VersionsView.tsx';
import { textOf } from '../../pipeline/article/block-text.ts';
import { diffArticles } from '../../pipeline/diff/diff-articles.ts';
import type { Article } from '../../pipeline/types.ts';
import { readSaved } from '../../store/read-library.ts';
import { listRevisions } from '../../store/revisions.ts';
import type { LibraryActions } from './change-library.ts';
import type { LibraryState } from './library-state.ts';

/** The versions of a saved article, read anew whenever it changes. */
export function SavedVersions({ id, state, actions }: { id: string; state: LibraryState; actions: LibraryActions }) {
  const versions = useMemo(() => signal<readonly Version[] | undefined>(undefined), [id]);
  const chosen = useMemo(() => signal<string | undefined>(undefined), [id]);
  const record = state.records.value?.get(id);
  useEffect(() => {
    void actions.attempt(async (library) => {
      const saved = await readSaved(library, id);
      if (!saved) {
        location.hash = '';
        return;
      }
      const earlier = (await listRevisions(library, id)).map(({ updatedAt, contentAt, article }) =>
        versionOf(article, contentAt, updatedAt),
      );
      versions.value = [versionOf(saved.article, saved.record.contentAt), ...earlier];
      chosen.value = earlier[0]?.key;
    });
  }, [id, record?.updatedAt]);
  const [current, ...earlier] = versions.value ?? [];
  const looked = earlier.find(({ key }) => key === chosen.value);
  const difference = useMemo(
    () => (current && looked ? diffArticles(looked.article, current.article) : undefined),
    [current, looked],
  );
  if (!current) return <main class="library-view" aria-busy={true} />;
  return (
    <VersionsView
      id={id}
      title={current.article.title}
      versions={[current, ...earlier]}
      chosen={looked}
      difference={difference}
      language={uiLanguage()}
      t={t}
      onChoose={(version) => (chosen.value = version.key)}
      onRestore={(version) => void actions.restoreVersion(id, version.key ?? '')}
    />
  );
}

interface Version extends ShownVersion {
  article: Article;
}

function versionOf(article: Article, readAt: number, key?: string): Version {
  const characters = article.blocks.reduce((sum, block) => sum + (block.removed ? 0 : textOf(block).length), 0);
  return { article, readAt, characters, figures: article.figures.length, ...(key && { key }) };
}
