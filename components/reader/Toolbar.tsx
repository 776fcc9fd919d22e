import { Icon, type IconName } from '../Icon.tsx';
import type { Translate } from '../messages.ts';
import type { ShownScript } from '../settings/settings.ts';
import { ScriptSwitch } from './ScriptSwitch.tsx';

export type PanelName =
  | 'outline'
  | 'appearance'
  | 'choices'
  | 'speech'
  | 'record'
  | 'export'
  | 'figures'
  | 'help'
  | 'difference';
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'changed';

interface ToolbarProps {
  panel: PanelName | undefined;
  script: ShownScript;
  saved: SaveState;
  /** Removals and edits. */
  changes: string;
  figures: string;
  /** Whether some shown forms are doubtful. */
  doubtful: boolean;
  /** Whether the article has sections to go to. */
  hasOutline: boolean;
  t: Translate;
  onPanel(panel: PanelName): void;
  onScript(script: ShownScript): void;
  onScriptNear?: (() => void) | undefined;
  onSave(): void;
  onClose?: (() => void) | undefined;
}

/** The reader's controls: one row; in narrow windows the tools stand at the bottom, under the thumb. */
export function Toolbar(props: ToolbarProps) {
  const { panel, script, saved, t, onPanel } = props;
  const tool = (name: PanelName, icon: IconName, label: string, title: string) => (
    <button
      type="button"
      class={`tool ${name}-tool`}
      aria-expanded={panel === name}
      title={title}
      data-panel={name}
      onClick={() => onPanel(name)}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
  return (
    <header class="toolbar">
      <span class="brand">{t('extensionName')}</span>
      <ScriptSwitch script={script} t={t} onScript={props.onScript} onNear={props.onScriptNear} />
      <div class="tools">
        {tool('appearance', 'appearance', t('appearance'), t('appearanceHint'))}
        {props.hasOutline && tool('outline', 'outline', t('outline'), t('outlineHint'))}
        {props.doubtful && tool('choices', 'choices', t('choices'), t('choicesHint'))}
        {tool('speech', 'listen', t('listen'), t('listenHint'))}
        {tool('record', 'record', t('recordCount', props.changes), t('recordHint'))}
        {tool('export', 'export', t('export'), t('exportHint'))}
        {tool('figures', 'figures', t('figuresCount', props.figures), t('figuresHint'))}
        {tool('help', 'help', t('help'), t('helpHint'))}
      </div>
      <button
        type="button"
        class="tool save-tool"
        aria-pressed={saved === 'saved' || saved === 'changed'}
        disabled={saved === 'saving'}
        title={t('saveHint')}
        onClick={props.onSave}
      >
        <Icon name="save" />
        <span>{t(saveMessage[saved])}</span>
      </button>
      {props.onClose && (
        <button
          type="button"
          class="icon-button close-tool"
          aria-label={t('closeReader')}
          title={t('closeHint')}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}

const saveMessage = { unsaved: 'save', saving: 'saving', saved: 'saved', changed: 'saveChanged' } as const;
