// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ScriptDefaults } from '../../../components/popup/ScriptDefaults.tsx';
import { defaultSettings, type Settings, type ShownScript } from '../../../components/settings/settings.ts';
import type { SiteChoice } from '../../../components/settings/site-choices.ts';

afterEach(() => render(null, document.body));

interface Drawn {
  script: ShownScript;
  site?: SiteChoice;
  everywhere?: ShownScript;
}

/** What is chosen when the switches are pressed, one after the other. */
function press({ script, site, everywhere = 'original' }: Drawn): { states: string[]; chosen: unknown[] } {
  const chosen: unknown[] = [];
  const settings: Settings = { ...defaultSettings, script: everywhere };
  const note = (choice: unknown) => void chosen.push(choice);
  act(() =>
    render(
      <ScriptDefaults
        script={script}
        host="news.example.com"
        site={site}
        settings={settings}
        t={(key) => key}
        onSettings={note}
        onSite={note}
      />,
      document.body,
    ),
  );
  const switches = [...document.querySelectorAll<HTMLElement>('[role="switch"]')];
  const states = switches.map((each) => each.getAttribute('aria-checked') ?? '');
  for (const each of switches) act(() => each.click());
  return { states, chosen };
}

test('makes the shown script the default of the site or of all', () => {
  const { states, chosen } = press({ script: 'tw', site: { open: 'never' } });
  expect(states).toEqual(['false', 'false']);
  expect(chosen).toEqual([{ open: 'never', script: 'tw' }, { script: 'tw' }]);
});

test('takes a default back', () => {
  const { states, chosen } = press({ script: 'tw', site: { open: 'always', script: 'tw' }, everywhere: 'tw' });
  expect(states).toEqual(['true', 'true']);
  expect(chosen).toEqual([{ open: 'always' }, { script: 'original' }]);
});

test('keeps a site as it came where all others are converted', () => {
  expect(press({ script: 'original', everywhere: 'hk' }).chosen).toEqual([
    { script: 'original' },
    { script: 'original' },
  ]);
});

test('says nothing of all sites while none is converted', () => {
  expect(press({ script: 'original' }).states).toEqual(['false']);
});
