import type { Translate } from '../messages.ts';
import { fitSetting, type Settings, settingRanges } from './settings.ts';

interface StepperProps {
  name: keyof typeof settingRanges;
  settings: Settings;
  language: string;
  t: Translate;
  onSettings(change: Partial<Settings>): void;
}

/** A setting that is a number, moved by its step, with two large buttons. */
export function Stepper({ name, settings, language, t, onSettings }: StepperProps) {
  const label = t(name);
  const value = settings[name];
  const { min, max, step } = settingRanges[name];
  const digits = step < 1 ? 1 : 0;
  const shown = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: 2 }).format(
    value,
  );
  const button = (sign: string, by: number, reached: boolean, message: 'less' | 'more') => (
    <button
      type="button"
      aria-label={t(message, label)}
      aria-disabled={reached}
      onClick={() => !reached && onSettings({ [name]: fitSetting(name, value + by) })}
    >
      {sign}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: one label and two buttons need no fieldset's box.
    <div class="stepper" role="group" aria-label={label}>
      <span class="stepper-label">{label}</span>
      {button('−', -step, value <= min, 'less')}
      <output>{shown}</output>
      {button('+', step, value >= max, 'more')}
    </div>
  );
}
