import type { ComponentChildren } from 'preact';
import type { Choice } from '../../pipeline/convert/correct-choice.ts';
import { DifferencePanel } from '../difference/DifferencePanel.tsx';
import type { MessageKey } from '../messages.ts';
import { RecordPanel } from '../record/RecordPanel.tsx';
import type { Restoring } from '../record/use-restoring.ts';
import { AppearanceControls } from '../settings/AppearanceControls.tsx';
import { SpeechPanel } from '../speech/SpeechPanel.tsx';
import type { Speaker } from '../speech/speaker.ts';
import { ChoicesPanel } from './ChoicesPanel.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { HelpPanel } from './HelpPanel.tsx';
import { Panel } from './Panel.tsx';
import type { ReaderViewProps } from './reader-view-props.ts';
import type { PanelName } from './Toolbar.tsx';
import { textLanguage } from './text-language.ts';
import type { Guide } from './use-guide.ts';

interface OpenPanelProps {
  panel: PanelName | undefined;
  props: ReaderViewProps;
  figures: ComponentChildren;
  /** The article's sections, to go to; absent when it has none. */
  outline: ComponentChildren;
  /** Whether it is time for what stands beside the article. */
  settled: boolean;
  speaker: Speaker | undefined;
  guide: Guide;
  restoring: Restoring;
  choices: readonly Choice[] | undefined;
  onClose(): void;
}

/** What stands on the right: the panel that was asked for, or the key figures. */
export function OpenPanel({ panel, props, figures, outline, settled, ...rest }: OpenPanelProps) {
  const { settings, t, language, article } = props;
  const sidebar = settings.figuresShown && article.figures.length > 0 && figures;
  if (panel === undefined) return sidebar ? <div class="sidebar">{settled && figures}</div> : null;
  return (
    <Panel name={panel} title={t(titles[panel])} t={t} onClose={rest.onClose}>
      {draw()}
    </Panel>
  );

  function draw(): ComponentChildren {
    switch (panel) {
      case 'outline':
        return outline || <p class="calm">{t('outlineNone')}</p>;
      case 'appearance':
        return <AppearanceControls settings={settings} language={language} t={t} onSettings={props.onSettings} />;
      case 'speech':
        return (
          rest.speaker && (
            <SpeechPanel
              speaker={rest.speaker}
              settings={settings}
              language={language}
              t={t}
              onSettings={props.onSettings}
            />
          )
        );
      case 'record':
        return (
          <RecordPanel
            article={article}
            other={props.offers?.other}
            language={language}
            undoable={rest.restoring.undoable}
            t={t}
            onJump={rest.guide.toChange}
            onJumpUnreadable={rest.guide.toUnreadable}
            onRestore={rest.restoring.restore}
            onUndo={rest.restoring.undo}
          />
        );
      case 'export':
        return <ExportPanel t={t} onExport={props.onExport} onCopy={props.onCopy} onPrint={props.onPrint} />;
      case 'figures':
        return article.figures.length > 0 ? figures : <p class="calm">{t('figuresNone')}</p>;
      case 'difference':
        return (
          <DifferencePanel
            difference={props.difference}
            textLanguage={textLanguage(article.script, 'original')}
            t={t}
            onSave={props.onSave}
          />
        );
      case 'choices':
        return (
          <ChoicesPanel
            article={article}
            shown={props.shown}
            choices={rest.choices}
            textLanguage={textLanguage(article.script, props.script)}
            t={t}
            onJump={rest.guide.toChoice}
            onCorrect={props.onCorrect}
          />
        );
      case 'help':
        return <HelpPanel t={t} />;
      default:
        return panel satisfies undefined;
    }
  }
}

const titles = {
  outline: 'outline',
  appearance: 'appearance',
  speech: 'listen',
  record: 'record',
  export: 'export',
  figures: 'figures',
  help: 'help',
  choices: 'choices',
  difference: 'difference',
} as const satisfies Record<PanelName, MessageKey>;
