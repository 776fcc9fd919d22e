import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { type DrivenBrowser, type DrivenTab, type LaunchOptions, until } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { killProcess } from './kill-process.ts';
import { withManifest } from './with-manifest.ts';

/** Starts Chromium with the extension in it. */
export async function driveChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const built = resolve(options.extension ?? '.output/chrome-mv3');
  const folder = options.allowed ? withAllowed(built, options.allowed) : built;
  const profile = options.downloads ? withDownloads(options.downloads, options.profile) : options.profile;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: !options.headed,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    ...(options.headed && { ignoreDefaultArgs: ['--enable-automation'] }),
    // On Linux the language of the interface is taken from the environment.
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language.replace('-', '_') } }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--window-size=1280,900',
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}, EXCLUDE 127.0.0.1`,
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades',
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
  });
  const extension = await until('the extension', async () => [...(await browser.extensions()).values()][0]);
  await backgroundStarted(browser, extension);
  return {
    name: 'chromium',
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return tabOf(page, extension);
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
    showAs: async (page, { print, forcedColors, reducedMotion }) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : '',
        features: [
          { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
        ],
      });
    },
    addresses: async () => (await browser.pages()).map((page) => page.url()),
    stopBackground: () => stopWorker(browser, extension),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      if (profile && profile !== options.profile) rmSync(profile, { recursive: true, force: true });
    },
    kill: () => killProcess(browser),
  };
}

/** A profile whose downloads go to a folder. The protocol's own way to say so gives files other names. */
function withDownloads(folder: string, profile = mkdtempSync(join(tmpdir(), 'qingdu-profile-'))): string {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { download: { default_directory: folder, prompt_for_download: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

function withAllowed(extension: string, { permissions, hosts }: NonNullable<LaunchOptions['allowed']>): string {
  return withManifest(extension, `${extension}-allowed`, (manifest) => ({
    ...manifest,
    permissions: [...(manifest.permissions ?? []), ...permissions],
    optional_permissions: manifest.optional_permissions?.filter((name) => !permissions.includes(name)),
    host_permissions: hosts,
  }));
}

function tabOf(page: Page, extension: Extension): DrivenTab {
  const popup = async () => (await extension.pages()).find((other) => other.url().includes('/popup.html'));
  return {
    page,
    click: () => extension.triggerAction(page),
    inReader: async (read, argument) => {
      // Our scripts run in a world of their own, which holds the only way to the closed root.
      for (const realm of page.extensionRealms()) {
        const root = await realm.evaluateHandle(
          () => (globalThis as { qingduReader?: { root: ShadowRoot } }).qingduReader?.root,
        );
        const shadow = root.asElement();
        if (!shadow) continue;
        return await realm.evaluate(read as (root: unknown, argument: unknown) => never, shadow, argument);
      }
      return undefined;
    },
    inPopup: async (read) => (await popup())?.evaluate(`(${read})(document)`) as ReturnType<typeof read> | undefined,
    popup,
    // It may be on its way out by itself.
    closePopup: async () => void (await popup())?.close().catch(() => {}),
    close: () => page.close(),
  };
}

/** Before its first start the background hears no click: Chromium does not know yet what it listens to. */
async function backgroundStarted(browser: Browser, extension: Extension): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/_locales/en/messages.json`);
  await until('the background', async () => {
    const heard = await page.evaluate(`chrome.runtime.sendMessage({}).catch(String)`);
    return !String(heard).includes('Receiving end does not exist');
  });
  await page.close();
}

async function stopWorker(browser: Browser, extension: Extension): Promise<void> {
  const isWorker = (target: { type: string; url: string }) =>
    target.type === 'service_worker' && target.url.includes(extension.id);
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos.filter(isWorker)) {
    await session.send('Target.closeTarget', { targetId: target.targetId });
  }
  await session.detach();
}
