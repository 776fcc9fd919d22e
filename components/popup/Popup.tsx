import type { Translate } from '../messages.ts';
import { ScriptSwitch } from '../reader/ScriptSwitch.tsx';
import { SettingSwitch } from '../settings/SettingSwitch.tsx';
import { SiteOpening } from '../settings/SiteOpening.tsx';
import { Stepper } from '../settings/Stepper.tsx';
import type { Settings, ShownScript } from '../settings/settings.ts';
import type { SiteChoice } from '../settings/site-choices.ts';
import { ThemeChoice } from '../settings/ThemeChoice.tsx';
import { PopupState, type TabState } from './PopupState.tsx';
import { ScriptDefaults } from './ScriptDefaults.tsx';

interface PopupProps {
  state: TabState;
  /** The tab's host; `undefined` where there is none, as on a page of the browser's own. */
  host: string | undefined;
  site: SiteChoice | undefined;
  settings: Settings;
  script: ShownScript;
  /** Whether the page is being shown in another script, in place. */
  converting: boolean;
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
  const { state, host, site, settings, t, language, onSettings } = props;
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
          <ScriptDefaults
            script={props.script}
            host={host}
            site={site}
            settings={settings}
            t={t}
            onSettings={onSettings}
            onSite={props.onSite}
          />
          <SettingSwitch name="vocabulary" hint="vocabularyHint" settings={settings} t={t} onSettings={onSettings} />
          <ThemeChoice settings={settings} t={t} onSettings={onSettings} />
          <Stepper name="fontSize" settings={settings} language={language} t={t} onSettings={onSettings} />
        </section>
      )}
      {!reading && state.kind !== 'blocked' && (
        <section>
          <p class="hint">{t('menuConvertPage')}</p>
          <ScriptSwitch script={undefined} t={t} onScript={props.onConvertPage} />
          <p class="hint" role="status">
            {props.converting && t('convertingPage')}
          </p>
        </section>
      )}
      {host && state.kind !== 'blocked' && (
        <section>
          <SiteOpening label={t('siteChoice', host)} site={site} t={t} onSite={props.onSite} />
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
