import { translate, uiLanguage } from '../../browser/translate.ts';
import { KeyFigures } from '../../components/figures/KeyFigures.tsx';
import { ReaderView } from '../../components/ReaderView.tsx';
import type { SaveState } from '../../components/reader/Toolbar.tsx';
import { textLanguage } from '../../components/reader/text-language.ts';
import type { TypesetHead } from '../../components/reader/typeset-head.ts';
import type { ArticleDifference } from '../../pipeline/diff/diff-articles.ts';
import { copyText } from './copy-parts.ts';
import type { SaveStatus } from './keep-saved.ts';
import type { MoreOfPage } from './offer-more.ts';
import type { ReaderSession } from './reader-session.ts';

interface SessionViewProps {
  session: ReaderSession;
  /** What the page has besides; absent where no page stands behind the article. */
  more?: MoreOfPage;
  /** What was typeset elsewhere for the head of the article as it came. */
  head?: TypesetHead;
  /** Whether the article is shown to be printed. */
  printing?: boolean;
  /** Called once everything is drawn. */
  onSettled?: () => void;
  onClose?: () => void;
}

/** The reader of a session; without a way out it fills a page of its own. */
export function SessionView({ session, more, head, printing = false, onSettled, onClose }: SessionViewProps) {
  return (
    <ReaderView
      article={session.article.value}
      shown={session.shown.value}
      script={session.script.value}
      head={session.head.value ?? head}
      settings={session.settings.value}
      saved={saveStateOf(session.saved.value)}
      notice={session.notice.value ?? noticeOf(session.saved.value)}
      difference={differenceOf(session.saved.value)}
      language={uiLanguage()}
      t={translate}
      onScript={(script) => void session.showScript(script)}
      onScriptNear={() => session.prepareScripts('all')}
      onSettings={session.changeSettings}
      findChoices={session.findChoices}
      onCorrect={(entry) => void session.correct(entry)}
      onArticle={session.changeArticle}
      onSave={() => void session.save()}
      onExport={(format) => void session.exportFile(format)}
      onCopy={(format) => void session.copy(format)}
      onPrint={session.print}
      onSettled={() => {
        session.prepareScripts('likeliest');
        onSettled?.();
      }}
      drawFigures={({ active, onJump }) => (
        <KeyFigures
          article={session.shown.value}
          active={active}
          colours={session.settings.value.figureColours}
          whole={printing}
          textLanguage={textLanguage(session.article.value.script, session.script.value)}
          t={translate}
          onJump={onJump}
          onCopy={copyText}
          onColours={(figureColours) => session.changeSettings({ figureColours })}
        />
      )}
      {...(more && { offers: more.offers.value })}
      {...(onClose && { onClose })}
    />
  );
}

function saveStateOf(status: SaveStatus): SaveState {
  return status.kind === 'refused' ? 'unsaved' : status.kind;
}

function differenceOf(status: SaveStatus): ArticleDifference | undefined {
  return status.kind === 'changed' ? status.difference : undefined;
}

function noticeOf(status: SaveStatus): string | undefined {
  const difference = differenceOf(status);
  if (difference) return translate('saveDiffers', difference.paragraphs.length, difference.figures.length);
  if (status.kind !== 'refused') return undefined;
  if (status.why === 'full') return translate('saveFull');
  return translate(status.why === 'newer' ? 'saveNewer' : 'saveFailed');
}
