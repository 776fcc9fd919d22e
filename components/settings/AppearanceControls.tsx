import type { MessageKey, Translate } from '../messages.ts';
import { Choice } from './Choice.tsx';
import { Stepper } from './Stepper.tsx';
import { Switch } from './Switch.tsx';
import { type Font, fonts, type Settings, type Theme, themes } from './settings.ts';

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
      <Choice
        label={t('theme')}
        value={settings.theme}
        options={themes.map((theme) => ({ value: theme, label: t(themeMessage[theme]) }))}
        onChange={(theme) => onSettings({ theme })}
      />
      <Choice
        label={t('font')}
        value={settings.font}
        options={fonts.map((font) => ({ value: font, label: t(fontMessage[font]) }))}
        onChange={(font) => onSettings({ font })}
      />
      {(['fontSize', 'lineWidth', 'lineHeight'] as const).map((name) => (
        <Stepper
          key={name}
          name={name}
          label={t(name)}
          value={settings[name]}
          language={language}
          t={t}
          onChange={(value) => onSettings({ [name]: value })}
        />
      ))}
      {switches.map(([name, hint]) => (
        <Switch
          key={name}
          label={t(name)}
          hint={hints && hint ? t(hint) : undefined}
          checked={settings[name]}
          onChange={(on) => onSettings({ [name]: on })}
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

type SwitchName =
  | 'indent'
  | 'justify'
  | 'vertical'
  | 'fullWidthPunctuation'
  | 'images'
  | 'outlineShown'
  | 'underlineFigures';

const themeMessage = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  contrast: 'themeContrast',
} as const satisfies Record<Theme, MessageKey>;

const fontMessage = {
  serif: 'fontSerif',
  sans: 'fontSans',
  kai: 'fontKai',
  system: 'fontSystem',
} as const satisfies Record<Font, MessageKey>;
