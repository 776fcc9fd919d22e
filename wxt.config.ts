import { defineConfig } from 'wxt';
import { openccTables } from './pipeline/convert/convert-tables.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The first versions with `light-dark()`, which would else be written out at twice the length.
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox142'] } }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      // OpenCC's tables, 1.2 MB, as a file that the background fetches when a text is first converted.
      const entries = await Promise.all(
        openccTables.map(async (name) => [name, (await import(`opencc-js/dict/${name}`)).default]),
      );
      files.push({ relativeDest: 'convert/opencc.json', contents: JSON.stringify(Object.fromEntries(entries)) });
    },
    'build:manifestGenerated': (_, manifest) => {
      // A click reads at once; the popup is set for the tabs where there is something to leave or to explain.
      delete manifest.action?.default_popup;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    // Nothing else at install: each further permission is asked for when its feature is turned on.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // For backups that are written by themselves, and for converted text that goes straight to the clipboard.
    optional_permissions: ['downloads', 'clipboardWrite'],
    // Only where the user has the reader open by itself, one site at a time, or keeps images of an article offline.
    optional_host_permissions: ['*://*/*'],
    action: {},
    content_security_policy: {
      // Stated, since Firefox's own would turn the addresses of images that only a plain http server has into https.
      extension_pages: "script-src 'self'; object-src 'none'",
    },
    commands: {
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandToggleReader__' },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSaveArticle__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'qingdu@qingdu.example',
          // The first version that knows data_collection_permissions on every system.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
