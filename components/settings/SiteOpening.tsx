import type { Translate } from '../messages.ts';
import { Choice } from './Choice.tsx';
import type { SiteChoice } from './site-choices.ts';

interface SiteOpeningProps {
  label: string;
  site: SiteChoice | undefined;
  t: Translate;
  onSite(choice: SiteChoice): void;
}

/** Whether a site's pages are read by themselves; what else was chosen for the site stays. */
export function SiteOpening({ label, site, t, onSite }: SiteOpeningProps) {
  return (
    <Choice
      label={label}
      value={site?.open ?? 'ask'}
      options={[
        { value: 'ask', label: t('siteAsk') },
        { value: 'always', label: t('siteAlways') },
        { value: 'never', label: t('siteNever') },
      ]}
      onChange={(open) => onSite({ ...(site?.script && { script: site.script }), ...(open !== 'ask' && { open }) })}
    />
  );
}
