import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formatNumber } from './format-number.ts';
import { ArticleBody } from './reader/ArticleBody.tsx';
import { ArticleHead } from './reader/ArticleHead.tsx';
import { collectMarks } from './reader/collect-marks.ts';
import { OpenLightbox } from './reader/OpenLightbox.tsx';
import { OpenPanel } from './reader/OpenPanel.tsx';
import { OtherPart } from './reader/OtherPart.tsx';
import { Outline } from './reader/Outline.tsx';
import { PagesLine } from './reader/PagesLine.tsx';
import { ReaderNotice } from './reader/ReaderNotice.tsx';
import type { KeyAction } from './reader/read-key.ts';
import { readOutline } from './reader/read-outline.ts';
import { readerStyle } from './reader/reader-style.ts';
import type { ReaderViewProps } from './reader/reader-view-props.ts';
import { readingMinutes } from './reader/reading-minutes.ts';
import { scrollByParagraph } from './reader/scroll-by-paragraph.ts';
import { Toolbar } from './reader/Toolbar.tsx';
import { textLanguage } from './reader/text-language.ts';
import { takesChoices, useChoices } from './reader/use-choices.ts';
import { useGuide } from './reader/use-guide.ts';
import { useKeys } from './reader/use-keys.ts';
import { useLayers } from './reader/use-layers.ts';
import { useScrollState } from './reader/use-scroll-state.ts';
import { useSettled } from './reader/use-settled.ts';
import { countChanges } from './record/group-changes.ts';
import { useRestoring } from './record/use-restoring.ts';
import { fitSetting } from './settings/settings.ts';
import { useSpeaker } from './speech/use-speaker.ts';

/** The reader: article, outline, key figures, toolbar and panels. Fills its container and scrolls by itself. */
export function ReaderView(props: ReaderViewProps) {
  const { article, shown, settings, script, t, language } = props;
  const root = useRef<HTMLDivElement>(null);
  const layers = useLayers(root);
  const panel = layers.panel.value;
  const image = layers.image.value;
  const textLang = textLanguage(article.script, script);
  const guide = useGuide(root, shown);
  const restoring = useRestoring(article, (restored) => {
    guide.forget();
    props.onArticle(restored);
  });
  const settled = useSettled(props.onSettled);
  const speechAsked = useRef(false);
  speechAsked.current ||= panel === 'speech';
  const speaker = useSpeaker(shown, { wanted: speechAsked.current, settings, language: textLang });
  const spoken = speaker?.place.value;
  const outline = useMemo(() => readOutline(shown.blocks), [shown]);
  const section = useScrollState(root, { outline, vertical: settings.vertical });
  const minutes = useMemo(() => readingMinutes(article), [article]);
  const counts = useMemo(() => countChanges(article), [article]);
  const edit = guide.peekedEdit.value;
  const active = guide.active.value;
  const led = active?.kind === 'figure' ? active : undefined;
  const choices = useChoices(shown, panel === 'choices' ? props.findChoices : undefined);
  const marks = useMemo(
    () => collectMarks(shown, { figures: settings.underlineFigures, led, edit, spoken, choices }),
    [shown, settings.underlineFigures, led, edit, spoken, choices],
  );
  const figures = props.drawFigures?.({ active: led?.index, onJump: guide.toFigure });
  const hasSidebar = settings.figuresShown && article.figures.length > 0 && figures !== undefined;

  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (spoken) guide.scrollTo('mark.spoken');
  }, [spoken, guide.scrollTo]);
  // Where the figures do not stand beside the article, they come when the reader asks for one.
  useEffect(() => {
    const sidebar = root.current?.querySelector('.sidebar');
    if (!led || !figures || panel !== undefined || (sidebar && getComputedStyle(sidebar).display !== 'none')) return;
    layers.togglePanel('figures');
    guide.toFigure(led.index, led.block);
  }, [led]);

  const act = (action: KeyAction): boolean => {
    switch (action.kind) {
      case 'close':
        if (layers.closeOne()) return true;
        props.onClose?.();
        return props.onClose !== undefined;
      case 'panel':
        layers.togglePanel(action.panel);
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

  const sections = outline.length > 0 && (
    <Outline
      entries={outline}
      current={section}
      textLanguage={textLang}
      wide={settings.fullWidthPunctuation}
      t={t}
      onJump={(block) => {
        if (panel === 'outline') layers.closePanel();
        guide.toBlock(block);
      }}
    />
  );
  return (
    <div
      class="surface reader"
      lang={language}
      ref={root}
      tabIndex={-1}
      {...readerStyle(settings)}
      data-sidebar={hasSidebar || panel !== undefined}
      data-outline={settings.outlineShown && outline.length > 0}
      aria-busy={!settled}
    >
      <Toolbar
        panel={panel}
        script={script}
        saved={props.saved}
        changes={formatNumber(counts.removed + counts.repaired, language)}
        figures={formatNumber(counts.figures, language)}
        doubtful={props.findChoices !== undefined && article.script === 'hans' && takesChoices(script)}
        hasOutline={outline.length > 0}
        t={t}
        onPanel={layers.togglePanel}
        onScript={props.onScript}
        onScriptNear={props.onScriptNear}
        onSave={props.onSave}
        onClose={props.onClose}
      />
      <div class="progress" aria-hidden="true" />
      <ReaderNotice
        text={props.notice}
        onDifference={props.difference && (() => layers.togglePanel('difference'))}
        t={t}
      />
      <div class="columns">
        {settings.outlineShown && panel !== 'outline' && sections}
        <main>
          <article aria-label={shown.title}>
            <ArticleHead
              article={shown}
              head={props.head}
              counts={counts}
              minutes={minutes}
              marks={marks}
              active={active}
              wide={settings.fullWidthPunctuation}
              textLanguage={textLang}
              language={language}
              t={t}
              onRecord={() => layers.togglePanel('record')}
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
              onImage={layers.openImage}
              onRestoreBlock={restoring.restoreBlock}
            />
          </article>
          <PagesLine pages={props.offers?.pages} t={t} />
          {props.offers?.other?.asked && <OtherPart other={props.offers.other} t={t} />}
        </main>
        <OpenPanel
          panel={panel}
          props={props}
          figures={figures}
          outline={sections}
          settled={settled}
          speaker={speaker}
          guide={guide}
          restoring={restoring}
          choices={choices}
          onClose={layers.closePanel}
        />
      </div>
      {image !== undefined && <OpenLightbox article={shown} block={image} t={t} onClose={layers.closeImage} />}
    </div>
  );
}
