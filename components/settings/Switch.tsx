interface SwitchProps {
  label: string;
  /** What it does, where there is room to say so. */
  hint?: string | undefined;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** On or off. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={checked} onClick={() => onChange(!checked)}>
      <span class="switch-text">
        <span class="switch-label">{label}</span>
        {hint && <span class="hint">{hint}</span>}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
