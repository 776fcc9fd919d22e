import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { textOf } from '../pipeline/article/block-text.ts';
import type { Article } from '../pipeline/types.ts';
import type { Translate } from './messages.ts';
import { type Active, ArticleBody } from './reader/ArticleBody.tsx';
import { ArticleHead } from './reader/ArticleHead.tsx';
import { collectMarks } from './reader/collect-marks.ts';
import type { CopyFormat, ExportFormat } from './reader/ExportPanel.tsx';
import { followScroll } from './reader/follow-scroll.ts';
import { OpenLightbox } from './reader/OpenLightbox.tsx';
import { OpenPanel } from './reader/OpenPanel.tsx';
import { Outline } from './reader/Outline.tsx';
import { readKey } from './reader/read-key.ts';
import { readOutline } from './reader/read-outline.ts';
import { readerStyle } from './reader/reader-style.ts';
import { readingMinutes } from './reader/reading-minutes.ts';
import { type PanelName, type SaveState, Toolbar } from './reader/Toolbar.tsx';
import { textLanguage } from './reader/text-language.ts';
import { type Change, countChanges } from './record/group-changes.ts';
import { restoreChanges } from './record/restore-changes.ts';
import { fitSetting, type Settings, type ShownScript } from './settings/settings.ts';
import { createSpeaker } from './speech/speaker.ts';

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
  /** The language of the interface, for `Intl`. */
  language: string;
  t: Translate;
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
  const active = useSignal<Active | undefined>(undefined);
  const peekedBlock = useSignal<string | undefined>(undefined);
  const peekedEdit = useSignal<number | undefined>(undefined);
  const image = useSignal<string | undefined>(undefined);
  const section = useSignal<string | undefined>(undefined);
  const earlier = useSignal<readonly Article[]>([]);
  const speaker = useMemo(() => createSpeaker(), []);
  const spoken = useComputed(() => speaker.place.value);

  const outline = useMemo(
    () => (settings.outlineShown ? readOutline(shown.blocks) : []),
    [shown, settings.outlineShown],
  );
  const minutes = useMemo(() => readingMinutes(keptText(article)), [article]);
  const counts = useMemo(() => countChanges(article), [article]);
  const textLang = textLanguage(article.script, script);
  const marks = useMemo(
    () => collectMarks(shown, { figures: settings.underlineFigures, edit: peekedEdit.value, spoken: spoken.value }),
    [shown, settings.underlineFigures, peekedEdit.value, spoken.value],
  );

  const scrollTo = useCallback((selector: string) => {
    // After the frame in which what was asked for is drawn.
    requestAnimationFrame(() => root.current?.querySelector(selector)?.scrollIntoView({ block: 'center' }));
  }, []);
  const openPanel = (name: PanelName) => {
    panel.value = panel.value === name ? undefined : name;
  };
  const closePanel = () => {
    const opener = root.current?.querySelector<HTMLElement>(`[data-panel="${panel.value}"]`);
    panel.value = undefined;
    opener?.focus();
  };
  const jumpToFigure = (index: number) => {
    const figure = shown.figures[index];
    if (!figure) return;
    active.value = { kind: 'figure', index, block: figure.block };
    scrollTo(`[data-figure="${index}"]`);
  };
  const jumpToChange = (change: Change) => {
    if (change.kind === 'removal') {
      peekedBlock.value = change.block.id;
      return scrollTo(blockSelector(change.block.id));
    }
    peekedEdit.value = change.index;
    active.value = { kind: 'edit', index: change.index, block: change.edit.block };
    scrollTo(`[data-edit="${change.index}"]`);
  };
  const jumpToUnreadable = (index: number) => {
    active.value = { kind: 'unreadable', index, block: shown.unreadable?.[index]?.block ?? '' };
    scrollTo(`[data-unreadable="${index}"]`);
  };
  const restore = (changes: readonly Change[]) => {
    earlier.value = [...earlier.value, article];
    peekedBlock.value = undefined;
    peekedEdit.value = undefined;
    active.value = undefined;
    props.onArticle(restoreChanges(article, changes));
  };
  const restoreBlock = (id: string) => {
    const block = article.blocks.find((other) => other.id === id);
    if (block) restore([{ kind: 'removal', block }]);
  };
  const undo = () => {
    const last = earlier.value.at(-1);
    if (!last) return;
    earlier.value = earlier.value.slice(0, -1);
    props.onArticle(last);
  };

  const speechTexts = useMemo(
    () => [
      { block: 'title', text: shown.title },
      ...shown.blocks.flatMap((block) =>
        block.removed || block.kind === 'code' ? [] : [{ block: block.id, text: textOf(block) }],
      ),
    ],
    [shown],
  );
  speaker.load(speechTexts, { rate: settings.speechRate, voice: settings.speechVoice, language: textLang });
  useEffect(() => () => speaker.dispose(), [speaker]);
  useEffect(() => {
    if (spoken.value) scrollTo('mark.spoken');
  }, [spoken.value, scrollTo]);

  useEffect(() => {
    root.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const scroller = root.current;
    if (!scroller) return;
    return followScroll(
      scroller,
      outline.map((entry) => entry.block),
      (state) => {
        scroller.style.setProperty('--progress', String(state.progress));
        section.value = state.section;
      },
    );
  }, [outline, section]);

  const onKey = (event: KeyboardEvent) => {
    const action = readKey(event);
    if (!action || (action.kind === 'close' && !props.onClose && !panel.value && !image.value)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    switch (action.kind) {
      case 'close':
        if (image.value) closeImage();
        else if (panel.value) closePanel();
        else props.onClose?.();
        return;
      case 'panel':
        return panel.value === action.panel ? closePanel() : openPanel(action.panel);
      case 'script':
        return props.onScript(action.script);
      case 'size':
        return props.onSettings({ fontSize: fitSetting('fontSize', settings.fontSize + action.by) });
      case 'paragraph':
        return scrollByParagraph(root.current, action.by);
      case 'save':
        return props.onSave();
      default:
        return action satisfies never;
    }
  };
  const latestKey = useRef(onKey);
  latestKey.current = onKey;
  const keys = props.keys ?? window;
  useEffect(() => {
    const listener = (event: Event) => latestKey.current(event as KeyboardEvent);
    keys.addEventListener('keydown', listener, true);
    return () => keys.removeEventListener('keydown', listener, true);
  }, [keys]);

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

  useEffect(() => {
    const element = root.current;
    const listener = (event: Event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-figure]') : undefined;
      const index = Number(mark?.dataset.figure);
      const figure = mark ? shown.figures[index] : undefined;
      if (figure) active.value = { kind: 'figure', index, block: figure.block };
    };
    element?.addEventListener('click', listener);
    return () => element?.removeEventListener('click', listener);
  }, [shown, active]);

  const number = new Intl.NumberFormat(language);
  const activeFigure = active.value?.kind === 'figure' ? active.value.index : undefined;
  const figures = props.drawFigures?.({ active: activeFigure, onJump: jumpToFigure });
  const sidebar = panel.value !== undefined || (settings.keyFigures && article.figures.length > 0 && Boolean(figures));
  return (
    <div
      class="reader"
      ref={root}
      tabIndex={-1}
      {...readerStyle(settings)}
      data-sidebar={sidebar}
      data-outline={outline.length > 0}
    >
      <Toolbar
        panel={panel.value}
        script={script}
        saved={props.saved}
        changes={number.format(counts.removed + counts.repaired)}
        figures={number.format(counts.figures)}
        t={t}
        onPanel={openPanel}
        onScript={props.onScript}
        onSave={props.onSave}
        onClose={props.onClose}
      />
      <div class="progress" aria-hidden="true" />
      {props.notice && (
        <p class="notice" role="status">
          {props.notice}
        </p>
      )}
      <div class="columns">
        {outline.length > 0 && (
          <Outline
            entries={outline}
            current={section}
            textLanguage={textLang}
            t={t}
            onJump={(block) => scrollTo(blockSelector(block))}
          />
        )}
        <main>
          <article aria-label={shown.title}>
            <ArticleHead
              article={shown}
              counts={counts}
              minutes={minutes}
              marks={marks}
              active={active.value}
              wide={settings.fullWidthPunctuation}
              textLanguage={textLang}
              language={language}
              t={t}
              onRecord={() => openPanel('record')}
            />
            <ArticleBody
              article={shown}
              marks={marks}
              active={active.value}
              peeked={peekedBlock.value}
              wide={settings.fullWidthPunctuation}
              images={settings.images}
              textLanguage={textLang}
              t={t}
              onImage={openImage}
              onRestoreBlock={restoreBlock}
            />
          </article>
        </main>
        <OpenPanel
          panel={panel.value}
          props={props}
          figures={figures}
          speaker={speaker}
          undoable={earlier.value.length > 0}
          onJump={jumpToChange}
          onJumpUnreadable={jumpToUnreadable}
          onRestore={restore}
          onUndo={undo}
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

function blockSelector(id: string): string {
  return `[data-block="${CSS.escape(id)}"]`;
}

/** Moves so that the next or the last block stands at the top. */
function scrollByParagraph(root: HTMLElement | null, by: 1 | -1): void {
  const blocks = [...(root?.querySelectorAll('[data-block]') ?? [])];
  const margin = 90;
  const next =
    by === 1
      ? blocks.find((block) => block.getBoundingClientRect().top > margin + 4)
      : blocks.findLast((block) => block.getBoundingClientRect().top < margin - 4);
  if (next) root?.scrollBy({ top: next.getBoundingClientRect().top - margin });
}
