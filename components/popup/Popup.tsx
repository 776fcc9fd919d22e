import type { Translate } from '../messages.ts';
import { ScriptSwitch } from '../reader/ScriptSwitch.tsx';
import type { SaveState } from '../reader/Toolbar.tsx';
import { Choice } from '../settings/Choice.tsx';
import { Stepper } from '../settings/Stepper.tsx';
import { Switch } from '../settings/Switch.tsx';
import type { Settings, ShownScript } from '../settings/settings.ts';
import type { SiteChoice } from '../settings/site-choices.ts';
import { PopupState } from './PopupState.tsx';

/** What stands in the tab the popup was opened over. */
export type TabState =
  | { kind: 'page' } // it can be read and is not yet
  | { kind: 'no-article' }
  | { kind: 'blocked' } // browser pages, stores, PDF: nothing can be laid over them
  | { kind: 'failed' }
  | { kind: 'reading'; title: string; removed: number; repaired: number; figures: number; saved: SaveState };

interface PopupProps {
  state: TabState;
  /** The tab's host; `undefined` where there is none, as on a page of the browser's own. */
  host: string | undefined;
  site: SiteChoice | undefined;
  settings: Settings;
  script: ShownScript;
  language: string;
  t: Translate;
  onRead(): void;
  onLeave(): void;
  onSave(): void;
  onScript(script: ShownScript): void;
  /** Shows the page itself in a script, in place. */
  onConvertPage(script: ShownScript): void;
  onSettings(change: Partial<Settings>): void;
  onSite(choice: SiteChoice): void;
  onLibrary(): void;
  onOptions(): void;
}

/** What a click on the icon shows once the reader is on, or where it cannot be. */
export function Popup(props: PopupProps) {
  const { state, host, site, settings, t, language } = props;
  const reading = state.kind === 'reading';
  return (
    <main class="surface popup" data-theme={settings.theme} lang={language}>
      <PopupState
        state={state}
        language={language}
        t={t}
        onRead={props.onRead}
        onLeave={props.onLeave}
        onSave={props.onSave}
      />
      {reading && (
        <section>
          <ScriptSwitch script={props.script} t={t} onScript={props.onScript} />
          <Switch
            label={t('vocabulary')}
            hint={t('vocabularyHint')}
            checked={settings.vocabulary}
            onChange={(vocabulary) => props.onSettings({ vocabulary })}
          />
          <Choice
            label={t('theme')}
            value={settings.theme}
            options={themeChoices.map(([value, message]) => ({ value, label: t(message) }))}
            onChange={(theme) => props.onSettings({ theme })}
          />
          <Stepper
            name="fontSize"
            label={t('fontSize')}
            value={settings.fontSize}
            language={language}
            t={t}
            onChange={(fontSize) => props.onSettings({ fontSize })}
          />
        </section>
      )}
      {!reading && state.kind !== 'blocked' && (
        <section>
          <p class="hint">{t('menuConvertPage')}</p>
          <ScriptSwitch script={undefined} t={t} onScript={props.onConvertPage} />
        </section>
      )}
      {host && state.kind !== 'blocked' && (
        <section>
          <Choice
            label={t('siteChoice', host)}
            value={site?.open ?? 'ask'}
            options={[
              { value: 'ask', label: t('siteAsk') },
              { value: 'always', label: t('siteAlways') },
              { value: 'never', label: t('siteNever') },
            ]}
            onChange={(open) =>
              props.onSite({ ...(site?.script && { script: site.script }), ...(open !== 'ask' && { open }) })
            }
          />
        </section>
      )}
      <footer>
        <button type="button" onClick={props.onLibrary}>
          {t('openLibrary')}
        </button>
        <button type="button" onClick={props.onOptions}>
          {t('openOptions')}
        </button>
      </footer>
    </main>
  );
}

const themeChoices = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
] as const;
