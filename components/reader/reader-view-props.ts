import type { ComponentChildren } from 'preact';
import type { Choice } from '../../pipeline/convert/correct-choice.ts';
import type { ArticleDifference } from '../../pipeline/diff/diff-articles.ts';
import type { Article } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import type { Settings, ShownScript } from '../settings/settings.ts';
import type { Correction } from './ChoiceEntry.tsx';
import type { CopyFormat } from './ExportPanel.tsx';
import type { ExportFormat } from './export-formats.ts';
import type { PageOffers } from './page-offers.ts';
import type { SaveState } from './Toolbar.tsx';
import type { TypesetHead } from './typeset-head.ts';

export interface ReaderViewProps {
  /** The article in the page's own script: what restoring changes and saving keeps. */
  article: Article;
  /** The same article in the chosen script: the same blocks, edits and figures in the same order. `article` itself for 原文. */
  shown: Article;
  script: ShownScript;
  settings: Settings;
  saved: SaveState;
  /** One calm sentence, such as why saving failed. */
  notice?: string | undefined;
  /** How the saved version of this article differs from it. */
  difference?: ArticleDifference | undefined;
  /** The language of the interface, for `Intl`. */
  language: string;
  t: Translate;
  /** What was typeset beforehand for the head of the article. */
  head?: TypesetHead | undefined;
  /** What the page has besides the article. */
  offers?: PageOffers;
  /** Draws the key figures; absent, there is no sidebar. */
  drawFigures?: (links: FigureLinks) => ComponentChildren;
  /** Where the shown forms are doubtful, in the article's order. */
  findChoices?: () => Promise<readonly Choice[]>;
  /** Where keys are listened for, in the capture phase; the window when absent. */
  keys?: EventTarget;
  onScript(script: ShownScript): void;
  /** The reader is about to choose a script. */
  onScriptNear?: () => void;
  onSettings(change: Partial<Settings>): void;
  /** A word that shall be written otherwise from now on. */
  onCorrect?: (correction: Correction) => void;
  /** The article with something put back. */
  onArticle(article: Article): void;
  onSave(): void;
  onExport(format: ExportFormat): void;
  onCopy(format: CopyFormat): void;
  onPrint(): void;
  /** Called once everything is drawn; the article stands earlier. */
  onSettled?: () => void;
  /** Absent where there is nothing to close, as on a page of its own. */
  onClose?: () => void;
}

/** Between the figures in the text and those in the sidebar. */
export interface FigureLinks {
  /** The figure the reader was led to, as an index into the article's figures. */
  active: number | undefined;
  /** Leads the reader to a figure in the text: where it is told first, or in the named block. */
  onJump(index: number, block?: string): void;
}
