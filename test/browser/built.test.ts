import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import linter from 'addons-linter';
import { describe, expect, test } from 'vitest';

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
/** What a click puts into a page. */
const injected = ['reader.js', 'overlay.js'];
const chosen = process.env.QINGDU_BROWSERS?.split(',') ?? [];

const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

for (const [name, folder] of Object.entries(builds).filter(([name]) => chosen.includes(name))) {
  describe(`the extension built for ${name}`, () => {
    test('asks at install for these permissions and for no host', () => {
      const manifest = manifestOf(folder);
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
      expect(manifest.host_permissions).toBeUndefined();
      // Without Firefox's own addition, which turns http images into https ones that are not there.
      expect(manifest.content_security_policy).toEqual({
        extension_pages: "script-src 'self'; object-src 'none'",
      });
    });

    test('puts nothing into pages before the click, and opens nothing of its own to them', () => {
      const manifest = manifestOf(folder);
      expect(manifest.content_scripts).toBeUndefined();
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
    });

    test('reads on a click, so that no popup stands before it', () => {
      expect(manifestOf(folder).action).not.toHaveProperty('default_popup');
    });

    test('injects less than 120 kB gzipped', () => {
      const sizes = injected.map((name) => gzipSync(readFileSync(join(folder, name))).length);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
    });

    test.each([...injected, 'convert-page.js'])(
      'keeps tables of conversion and the language model out of %s',
      (name) => {
        // The longest run of Han characters of a table is thousands long; messages and rules stay far below.
        const code = readFileSync(join(folder, name), 'utf8');
        const longest = Math.max(0, ...(code.match(/[\u3400-\u9fff]+/g) ?? []).map((run) => run.length));
        expect(longest).toBeLessThan(1500);
      },
    );

    test('restores garbled text in the background, off the page', () => {
      // What the restorer says of bytes that are no model of its own.
      const holds = (path: string) => readFileSync(path, 'utf8').includes('Expected a restore model');
      const scripts = filesUnder(folder).filter((path) => path.endsWith('.js'));
      expect(scripts.filter(holds).map((path) => relative(folder, path))).toEqual(['background.js']);
    });

    test('carries no code from elsewhere and evaluates none', () => {
      const scripts = filesUnder(folder).filter((path) => path.endsWith('.js'));
      for (const path of scripts) {
        const code = readFileSync(path, 'utf8');
        expect(code, relative(folder, path)).not.toMatch(/\beval\(|new Function\(|importScripts\(|\bimport\("https?:/);
      }
    });
  });
}

if (chosen.includes('firefox')) {
  describe('the extension built for firefox', () => {
    test('names its id, the first version it runs on, and that it collects nothing', () => {
      expect(manifestOf(builds.firefox).browser_specific_settings).toEqual({
        gecko: {
          id: 'qingdu@qingdu.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
    });

    test('has a background of scripts', () => {
      expect(manifestOf(builds.firefox).background).toEqual({ scripts: ['background.js'] });
    });

    test('passes the linter of addons.mozilla.org', async () => {
      const lint = linter.createInstance({
        config: { _: [builds.firefox], logLevel: 'fatal', output: 'none' },
        runAsBinary: false,
      });
      const { errors, warnings } = await lint.run();
      // Preact and Readability can write markup, which nothing here asks them to (test/project.test.ts).
      const ours = [...errors, ...warnings].filter(({ message }) => message !== 'Unsafe assignment to innerHTML');
      expect(ours.map(({ code, file, message }) => ({ code, file, message }))).toEqual([]);
    });
  });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
