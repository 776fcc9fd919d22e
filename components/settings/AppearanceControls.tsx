import type { MessageKey, Translate } from '../messages.ts';
import { Choice } from './Choice.tsx';
import { Stepper } from './Stepper.tsx';
import { Switch } from './Switch.tsx';
import { type Font, fonts, type Settings, type Theme, themes } from './settings.ts';

interface AppearanceControlsProps {
  settings: Settings;
  language: string;
  t: Translate;
  onSettings(change: Partial<Settings>): void;
}

/** How the article looks: the Aa panel of the reader, and a part of the options page. */
export function AppearanceControls({ settings, language, t, onSettings }: AppearanceControlsProps) {
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
      {switches.map((name) => (
        <Switch key={name} label={t(name)} checked={settings[name]} onChange={(on) => onSettings({ [name]: on })} />
      ))}
    </div>
  );
}

const switches = [
  'indent',
  'justify',
  'vertical',
  'fullWidthPunctuation',
  'images',
  'outlineShown',
  'underlineFigures',
] as const;

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
