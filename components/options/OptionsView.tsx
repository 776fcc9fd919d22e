import type { ComponentChildren } from 'preact';
import { coloursMessage } from '../figures/figure-words.ts';
import type { MessageKey, Translate } from '../messages.ts';
import { scriptMessage } from '../reader/ScriptSwitch.tsx';
import { AppearanceControls } from '../settings/AppearanceControls.tsx';
import { Choice } from '../settings/Choice.tsx';
import { SettingSwitch, type SwitchName } from '../settings/SettingSwitch.tsx';
import { Stepper } from '../settings/Stepper.tsx';
import { figureColours, type Settings, shownScripts } from '../settings/settings.ts';
import type { SiteChoice, SiteChoices } from '../settings/site-choices.ts';
import { BackupSection } from './BackupSection.tsx';
import { Sample } from './Sample.tsx';
import { SiteList } from './SiteList.tsx';
import { type WordList, WordLists } from './WordLists.tsx';

interface OptionsViewProps {
  settings: Settings;
  sites: SiteChoices;
  /** The reader's own dictionary and protected words, as text to edit. */
  words: readonly WordList[];
  /** The keys the browser has for our commands, by the command's description. */
  shortcuts: readonly { name: string; keys: string }[];
  language: string;
  notice: string | undefined;
  t: Translate;
  onSettings(change: Partial<Settings>): void;
  onSite(host: string, choice: SiteChoice): void;
  onBackup(): void;
  onRestoreBackup(file: File): void;
  onReset(): void;
  /** Opens the browser's own page for shortcuts; absent where there is no way. */
  onShortcuts?: (() => void) | undefined;
}

/** Every setting with what it means. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, t, language, onSettings } = props;
  const toggle = (name: SwitchName, hint: MessageKey) => (
    <SettingSwitch name={name} hint={hint} settings={settings} t={t} onSettings={onSettings} />
  );
  const part = (id: string, title: MessageKey, children: ComponentChildren) => (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      {children}
    </section>
  );
  return (
    <div class="surface options" data-theme={settings.theme} lang={language}>
      <nav aria-label={t('options')}>
        <p class="brand">{t('extensionName')}</p>
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{t('options')}</h1>
        <p class="notice" role="status">
          {props.notice}
        </p>
        {part(
          'appearance',
          'appearance',
          <div class="appearance-part">
            <AppearanceControls settings={settings} language={language} hints t={t} onSettings={onSettings} />
            <Sample settings={settings} t={t} />
          </div>,
        )}
        {part(
          'script',
          'optionsScript',
          <>
            <p class="hint">{t('optionsScriptHint')}</p>
            <Choice
              label={t('defaultScript')}
              value={settings.script}
              options={shownScripts.map((script) => ({ value: script, label: t(scriptMessage[script]) }))}
              onChange={(script) => onSettings({ script })}
            />
            {toggle('vocabulary', 'vocabularyHint')}
            {toggle('keepQuoted', 'keepQuotedHint')}
            <WordLists lists={props.words} t={t} />
          </>,
        )}
        {part(
          'reading',
          'optionsReading',
          <>
            <Choice
              label={t('clickDoes')}
              value={settings.click}
              options={[
                { value: 'reader', label: t('clickReader') },
                { value: 'popup', label: t('clickPopup') },
              ]}
              onChange={(click) => onSettings({ click })}
            />
            {toggle('figuresShown', 'figuresShownHint')}
            <Choice
              label={t('figureColours')}
              value={settings.figureColours}
              options={figureColours.map((colours) => ({ value: colours, label: t(coloursMessage[colours]) }))}
              onChange={(colours) => onSettings({ figureColours: colours })}
            />
            {toggle('badge', 'badgeHint')}
            {toggle('keepImages', 'keepImagesHint')}
            <Stepper name="speechRate" settings={settings} language={language} t={t} onSettings={onSettings} />
          </>,
        )}
        {part('sites', 'optionsSites', <SiteList sites={props.sites} t={t} onSite={props.onSite} />)}
        {part(
          'shortcuts',
          'optionsShortcuts',
          <>
            <dl class="keys">
              {props.shortcuts.map(({ name, keys }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{keys ? <kbd>{keys}</kbd> : t('shortcutNone')}</dd>
                </div>
              ))}
            </dl>
            {props.onShortcuts ? (
              <button type="button" class="outlined" onClick={props.onShortcuts}>
                {t('shortcutsChange')}
              </button>
            ) : (
              <p class="hint">{t('shortcutsHint')}</p>
            )}
          </>,
        )}
        {part(
          'backup',
          'optionsBackup',
          <BackupSection t={t} onBackup={props.onBackup} onRestore={props.onRestoreBackup} onReset={props.onReset} />,
        )}
        <p class="privacy hint">{t('privacy')}</p>
      </main>
    </div>
  );
}

const parts: readonly (readonly [string, MessageKey])[] = [
  ['appearance', 'appearance'],
  ['script', 'optionsScript'],
  ['reading', 'optionsReading'],
  ['sites', 'optionsSites'],
  ['shortcuts', 'optionsShortcuts'],
  ['backup', 'optionsBackup'],
];
