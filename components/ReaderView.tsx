import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { textOf } from '../pipeline/article/block-text.ts';
import type { ArticleDifference } from '../pipeline/diff/diff-articles.ts';
import type { Article } from '../pipeline/types.ts';
import type { Translate } from './messages.ts';
import { ArticleBody } from './reader/ArticleBody.tsx';
import { ArticleHead } from './reader/ArticleHead.tsx';
import { collectMarks } from './reader/collect-marks.ts';
import type { CopyFormat, ExportFormat } from './reader/ExportPanel.tsx';
import { OpenLightbox } from './reader/OpenLightbox.tsx';
import { OpenPanel } from './reader/OpenPanel.tsx';
import { OtherPart } from './reader/OtherPart.tsx';
import { Outline } from './reader/Outline.tsx';
import { PagesLine } from './reader/PagesLine.tsx';
import type { PageOffers } from './reader/page-offers.ts';
import { ReaderNotice } from './reader/ReaderNotice.tsx';
import type { KeyAction } from './reader/read-key.ts';
import { readOutline } from './reader/read-outline.ts';
import { readerStyle } from './reader/reader-style.ts';
import { readingMinutes } from './reader/reading-minutes.ts';
import { scrollByParagraph } from './reader/scroll-by-paragraph.ts';
import { type PanelName, type SaveState, Toolbar } from './reader/Toolbar.tsx';
import { textLanguage } from './reader/text-language.ts';
import { blockSelector, useGuide } from './reader/use-guide.ts';
import { useKeys } from './reader/use-keys.ts';
import { useScrollState } from './reader/use-scroll-state.ts';
import { countChanges } from './record/group-changes.ts';
import { useRestoring } from './record/use-restoring.ts';
import { fitSetting, type Settings, type ShownScript } from './settings/settings.ts';
import { useSpeaker } from './speech/use-speaker.ts';

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
  /** What the page has besides the article. */
  offers?: PageOffers;
  /** Draws the key figures; absent, there is no sidebar. */
  drawFigures?: (links: FigureLinks) => ComponentChildren;
  /** Where keys are listened for, in the capture phase; the window when absent. */
  keys?: EventTarget;
  onScript(script: ShownScript): void;
  onSettings(change: Partial<Settings>): void;
  /** The article with something put back. */
  onArticle(article: Article): void;
  onSave(): void;
  onExport(format: ExportFormat): void;
  onCopy(format: CopyFormat): void;
  onPrint(): void;
  /** Absent where there is nothing to close, as on a page of its own. */
  onClose?: () => void;
}

/** Between the figures in the text and those in the sidebar. */
export interface FigureLinks {
  /** The figure the reader was led to, as an index into the article's figures. */
  active: number | undefined;
  /** Leads the reader to a figure in the text. */
  onJump(index: number): void;
}

/** The reader: article, outline, key figures, toolbar and panels. Fills its container and scrolls by itself. */
export function ReaderView(props: ReaderViewProps) {
  const { article, shown, settings, script, t, language } = props;
  const root = useRef<HTMLDivElement>(null);
  const panel = useSignal<PanelName | undefined>(undefined);
  const image = useSignal<string | undefined>(undefined);
  const textLang = textLanguage(article.script, script);
  const guide = useGuide(root, shown);
  const restoring = useRestoring(article, (restored) => {
    guide.forget();
    props.onArticle(restored);
  });
  const speaker = useSpeaker(shown, settings, textLang);
  const spoken = speaker.place.value;
  const outline = useMemo(
    () => (settings.outlineShown ? readOutline(shown.blocks) : []),
    [shown, settings.outlineShown],
  );
  const section = useScrollState(root, { outline, vertical: settings.vertical });
  const minutes = useMemo(() => readingMinutes(keptText(article)), [article]);
  const counts = useMemo(() => countChanges(article), [article]);
  const edit = guide.peekedEdit.value;
  const active = guide.active.value;
  const ledTo = active?.kind === 'figure' ? active.index : undefined;
  const marks = useMemo(
    () => collectMarks(shown, { figures: settings.underlineFigures, figure: ledTo, edit, spoken }),
    [shown, settings.underlineFigures, ledTo, edit, spoken],
  );

  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (spoken) guide.scrollTo('mark.spoken');
  }, [spoken, guide.scrollTo]);

  const closePanel = () => {
    const opener = root.current?.querySelector<HTMLElement>(`[data-panel="${panel.value}"]`);
    panel.value = undefined;
    opener?.focus();
  };
  const togglePanel = (name: PanelName) => {
    if (panel.value === name) closePanel();
    else panel.value = name;
  };
  const openImage = useCallback(
    (block: string) => {
      image.value = block;
    },
    [image],
  );
  const closeImage = () => {
    const opener = root.current?.querySelector<HTMLElement>(`.shown-image${blockSelector(image.value ?? '')}`);
    image.value = undefined;
    opener?.focus();
  };
  /** From the innermost outwards; `false` when there is nothing left to close. */
  const closeInnermost = (): boolean => {
    if (image.value !== undefined) closeImage();
    else if (panel.value) closePanel();
    else if (props.onClose) props.onClose();
    else return false;
    return true;
  };
  const act = (action: KeyAction): boolean => {
    switch (action.kind) {
      case 'close':
        return closeInnermost();
      case 'panel':
        togglePanel(action.panel);
        return true;
      case 'script':
        props.onScript(action.script);
        return true;
      case 'size':
        props.onSettings({ fontSize: fitSetting('fontSize', settings.fontSize + action.by) });
        return true;
      case 'paragraph':
        scrollByParagraph(root.current, action.by);
        return true;
      case 'save':
        props.onSave();
        return true;
      default:
        return action satisfies never;
    }
  };
  useKeys(props.keys ?? window, act);

  const number = new Intl.NumberFormat(language);
  const figures = props.drawFigures?.({
    active: ledTo,
    onJump: guide.toFigure,
  });
  const hasSidebar = settings.figuresShown && article.figures.length > 0 && figures !== undefined;
  return (
    <div
      class="surface reader"
      lang={language}
      ref={root}
      tabIndex={-1}
      {...readerStyle(settings)}
      data-sidebar={hasSidebar || panel.value !== undefined}
      data-outline={outline.length > 0}
    >
      <Toolbar
        panel={panel.value}
        script={script}
        saved={props.saved}
        changes={number.format(counts.removed + counts.repaired)}
        figures={number.format(counts.figures)}
        t={t}
        onPanel={togglePanel}
        onScript={props.onScript}
        onSave={props.onSave}
        onClose={props.onClose}
      />
      <div class="progress" aria-hidden="true" />
      <ReaderNotice text={props.notice} onDifference={props.difference && (() => togglePanel('difference'))} t={t} />
      <div class="columns">
        {outline.length > 0 && (
          <Outline
            entries={outline}
            current={section}
            textLanguage={textLang}
            wide={settings.fullWidthPunctuation}
            t={t}
            onJump={guide.toBlock}
          />
        )}
        <main>
          <article aria-label={shown.title}>
            <ArticleHead
              article={shown}
              counts={counts}
              minutes={minutes}
              marks={marks}
              active={active}
              wide={settings.fullWidthPunctuation}
              textLanguage={textLang}
              language={language}
              t={t}
              onRecord={() => togglePanel('record')}
            />
            <ArticleBody
              article={shown}
              marks={marks}
              active={active}
              peeked={guide.peekedBlock.value}
              wide={settings.fullWidthPunctuation}
              images={settings.images}
              textLanguage={textLang}
              t={t}
              onImage={openImage}
              onRestoreBlock={restoring.restoreBlock}
            />
          </article>
          <PagesLine pages={props.offers?.pages} t={t} />
          {props.offers?.other?.asked && <OtherPart other={props.offers.other} t={t} />}
        </main>
        <OpenPanel
          panel={panel.value}
          props={props}
          figures={figures}
          speaker={speaker}
          guide={guide}
          restoring={restoring}
          onClose={closePanel}
        />
      </div>
      {image.value !== undefined && <OpenLightbox article={shown} block={image.value} t={t} onClose={closeImage} />}
    </div>
  );
}

function keptText(article: Article): string {
  return article.blocks.map((block) => (block.removed ? '' : textOf(block))).join('\n');
}
