import type { MessageKey, Translate } from '../messages.ts';
import { type ShownScript, shownScripts } from '../settings/settings.ts';

export const scriptMessage = {
  original: 'scriptOriginal',
  hans: 'scriptHans',
  hant: 'scriptHant',
  tw: 'scriptTw',
  hk: 'scriptHk',
} as const satisfies Record<ShownScript, MessageKey>;

interface ScriptSwitchProps {
  /** The one that is shown, where it is known. */
  script: ShownScript | undefined;
  t: Translate;
  onScript(script: ShownScript): void;
  /** The pointer or the focus has come to it, so that a choice is likely. */
  onNear?: (() => void) | undefined;
}

/** 原文 / 简体 / 繁體 / 台灣 / 香港. */
export function ScriptSwitch({ script, t, onScript, onNear }: ScriptSwitchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere.
    <div
      class="script-switch"
      role="group"
      aria-label={t('scriptLabel')}
      onPointerEnter={onNear}
      onFocusCapture={onNear}
    >
      {shownScripts.map((other) => (
        <button
          key={other}
          type="button"
          aria-pressed={other === script}
          lang={scriptLanguage[other]}
          onClick={() => onScript(other)}
        >
          {t(scriptMessage[other])}
        </button>
      ))}
    </div>
  );
}

// Each script is named in itself, whatever the language of the rest.
const scriptLanguage: Record<ShownScript, string | undefined> = {
  original: undefined,
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
};
