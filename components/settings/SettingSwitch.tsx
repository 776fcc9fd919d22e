import type { MessageKey, Translate } from '../messages.ts';
import { Switch } from './Switch.tsx';
import type { Settings } from './settings.ts';

/** The settings that are on or off. Each is called what its message says. */
export type SwitchName = { [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never }[keyof Settings];

interface SettingSwitchProps {
  name: SwitchName;
  /** What it does, where there is room to say so. */
  hint?: MessageKey | undefined;
  settings: Settings;
  t: Translate;
  onSettings(change: Partial<Settings>): void;
}

/** A setting that is on or off. */
export function SettingSwitch({ name, hint, settings, t, onSettings }: SettingSwitchProps) {
  return (
    <Switch
      label={t(name)}
      hint={hint && t(hint)}
      checked={settings[name]}
      onChange={(on) => onSettings({ [name]: on })}
    />
  );
}
