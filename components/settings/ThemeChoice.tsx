import type { MessageKey, Translate } from '../messages.ts';
import { Choice } from './Choice.tsx';
import { type Settings, type Theme, themes } from './settings.ts';

interface ThemeChoiceProps {
  settings: Settings;
  t: Translate;
  onSettings(change: Partial<Settings>): void;
}

/** The colours of every surface. */
export function ThemeChoice({ settings, t, onSettings }: ThemeChoiceProps) {
  return (
    <Choice
      label={t('theme')}
      value={settings.theme}
      options={themes.map((theme) => ({ value: theme, label: t(themeMessage[theme]) }))}
      onChange={(theme) => onSettings({ theme })}
    />
  );
}

const themeMessage = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  contrast: 'themeContrast',
} as const satisfies Record<Theme, MessageKey>;
