import type { MessageKey, Translate } from '../messages.ts';
import { Choice } from './Choice.tsx';
import { SettingSwitch, type SwitchName } from './SettingSwitch.tsx';
import { Stepper } from './Stepper.tsx';
import { type Font, fonts, type Settings } from './settings.ts';
import { ThemeChoice } from './ThemeChoice.tsx';

interface AppearanceControlsProps {
  settings: Settings;
  language: string;
  /** Whether there is room to say what a setting does. */
  hints?: boolean;
  t: Translate;
  onSettings(change: Partial<Settings>): void;
}

/** How the article looks: the Aa panel of the reader, and a part of the options page. */
export function AppearanceControls({ settings, language, hints = false, t, onSettings }: AppearanceControlsProps) {
  return (
    <div class="appearance-controls">
      <ThemeChoice settings={settings} t={t} onSettings={onSettings} />
      <Choice
        label={t('font')}
        value={settings.font}
        options={fonts.map((font) => ({ value: font, label: t(fontMessage[font]) }))}
        onChange={(font) => onSettings({ font })}
      />
      {(['fontSize', 'lineWidth', 'lineHeight'] as const).map((name) => (
        <Stepper key={name} name={name} settings={settings} language={language} t={t} onSettings={onSettings} />
      ))}
      {switches.map(([name, hint]) => (
        <SettingSwitch
          key={name}
          name={name}
          hint={hints ? hint : undefined}
          settings={settings}
          t={t}
          onSettings={onSettings}
        />
      ))}
    </div>
  );
}

/** Each with what it does, where its name does not say so. */
const switches: readonly (readonly [SwitchName, MessageKey?])[] = [
  ['indent'],
  ['justify'],
  ['vertical', 'verticalHint'],
  ['fullWidthPunctuation', 'fullWidthPunctuationHint'],
  ['images', 'imagesHint'],
  ['outlineShown', 'outlineShownHint'],
  ['underlineFigures', 'underlineFiguresHint'],
];

const fontMessage = {
  serif: 'fontSerif',
  sans: 'fontSans',
  kai: 'fontKai',
  system: 'fontSystem',
} as const satisfies Record<Font, MessageKey>;
