import type { Translate } from '../messages.ts';
import { scriptMessage } from '../reader/ScriptSwitch.tsx';
import { SiteOpening } from '../settings/SiteOpening.tsx';
import type { SiteChoice, SiteChoices } from '../settings/site-choices.ts';

interface SiteListProps {
  sites: SiteChoices;
  t: Translate;
  onSite(host: string, choice: SiteChoice): void;
}

/** What was chosen for single sites, each to be changed or forgotten. */
export function SiteList({ sites, t, onSite }: SiteListProps) {
  const hosts = Object.keys(sites).sort();
  if (hosts.length === 0) return <p class="hint">{t('sitesNone')}</p>;
  return (
    <ul class="site-list">
      {hosts.map((host) => {
        const site = sites[host] ?? {};
        return (
          <li key={host}>
            <SiteOpening
              label={site.script ? `${host} · ${t(scriptMessage[site.script])}` : host}
              site={site}
              t={t}
              onSite={(choice) => onSite(host, choice)}
            />
            <button
              type="button"
              class="outlined"
              aria-label={t('siteForgetLabel', host)}
              onClick={() => onSite(host, {})}
            >
              {t('siteForget')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
