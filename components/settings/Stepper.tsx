import type { Translate } from '../messages.ts';
import { fitSetting, settingRanges } from './settings.ts';

interface StepperProps {
  name: keyof typeof settingRanges;
  label: string;
  value: number;
  language: string;
  t: Translate;
  onChange(value: number): void;
}

/** A number moved by its step, with two large buttons. */
export function Stepper({ name, label, value, language, t, onChange }: StepperProps) {
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
      onClick={() => !reached && onChange(fitSetting(name, value + by))}
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
