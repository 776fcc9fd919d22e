import type { ArticleDifference } from '../../pipeline/diff/diff-articles.ts';
import { DifferenceList } from '../difference/DifferenceList.tsx';
import { formatNumber } from '../format-number.ts';
import type { Translate } from '../messages.ts';
import { showMinute } from '../show-time.ts';
import { addressOf } from './library-place.ts';
import { ViewHead } from './ViewHead.tsx';

export interface ShownVersion {
  /** Names an earlier version; absent for the current one. */
  key?: string;
  /** When it was read off its page, in milliseconds since 1970. */
  readAt: number;
  characters: number;
  figures: number;
}

interface VersionsViewProps {
  id: string;
  title: string;
  /** The current one first. */
  versions: readonly ShownVersion[];
  /** The earlier version that is looked at. */
  chosen: ShownVersion | undefined;
  /** From the chosen version to the current one. */
  difference: ArticleDifference | undefined;
  language: string;
  t: Translate;
  onChoose(version: ShownVersion): void;
  onRestore(version: ShownVersion): void;
}

/** The versions of an article: what differs from today's, and the way back to each. */
export function VersionsView(props: VersionsViewProps) {
  const { id, title, versions, chosen, t } = props;
  return (
    <main class="library-view">
      <ViewHead title={t('versionsTitle')} t={t}>
        <p class="view-subject">
          <a href={addressOf({ kind: 'read', id })} lang="zh">
            {title || t('libraryUntitled')}
          </a>
        </p>
        <p class="hint">{t(versions.length > 1 ? 'versionsHint' : 'versionsNone')}</p>
      </ViewHead>
      <div class="versions">
        <ol class="version-list">
          {versions.map((version) => (
            <li key={version.key ?? 'current'}>{drawVersion(version)}</li>
          ))}
        </ol>
        {chosen?.key && <section class="version-difference">{drawChosen(chosen, chosen.key)}</section>}
      </div>
    </main>
  );

  function drawVersion(version: ShownVersion) {
    const facts = (
      <>
        <time dateTime={new Date(version.readAt).toISOString()}>{showMinute(version.readAt)}</time>
        <span class="hint">
          {t('libraryCharacters', formatNumber(version.characters, props.language))}
          {version.figures > 0 && ` · ${t('libraryFigures', version.figures)}`}
        </span>
      </>
    );
    if (!version.key)
      return (
        <div class="version current">
          <strong>{t('versionCurrent')}</strong>
          {facts}
        </div>
      );
    return (
      <button
        type="button"
        class="version"
        aria-pressed={chosen?.key === version.key}
        onClick={() => props.onChoose(version)}
      >
        {facts}
      </button>
    );
  }

  function drawChosen(version: ShownVersion, key: string) {
    const { difference } = props;
    return (
      <>
        <div class="button-row">
          <button type="button" class="primary" onClick={() => props.onRestore(version)}>
            {t('versionRestore')}
          </button>
          <a class="outlined" href={addressOf({ kind: 'read', id, version: key })}>
            {t('versionRead')}
          </a>
        </div>
        {difference && difference.paragraphs.length + difference.figures.length > 0 ? (
          <DifferenceList difference={difference} textLanguage="zh" t={t} />
        ) : (
          <p class="calm">{t('versionSame')}</p>
        )}
      </>
    );
  }
}
