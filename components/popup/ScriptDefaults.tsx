import type { Translate } from '../messages.ts';
import { Switch } from '../settings/Switch.tsx';
import type { Settings, ShownScript } from '../settings/settings.ts';
import type { SiteChoice } from '../settings/site-choices.ts';

interface ScriptDefaultsProps {
  /** The one that is shown. */
  script: ShownScript;
  host: string | undefined;
  site: SiteChoice | undefined;
  settings: Settings;
  t: Translate;
  onSettings(change: Partial<Settings>): void;
  onSite(choice: SiteChoice): void;
}

/** Makes the script that is shown the one articles open in, those of the site or all. */
export function ScriptDefaults({ script, host, site, settings, t, onSettings, onSite }: ScriptDefaultsProps) {
  const open = site?.open && { open: site.open };
  return (
    <>
      {host && (
        <Switch
          label={t('scriptOnSite', host)}
          checked={site?.script === script}
          onChange={(checked) => onSite({ ...open, ...(checked && { script }) })}
        />
      )}
      {(script !== 'original' || settings.script !== 'original') && (
        <Switch
          label={t('scriptEverywhere')}
          checked={settings.script === script}
          onChange={(checked) => onSettings({ script: checked ? script : 'original' })}
        />
      )}
    </>
  );
}
