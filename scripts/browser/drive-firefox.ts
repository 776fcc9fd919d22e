import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type DrivenBrowser, type DrivenTab, type LaunchOptions, until } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { killProcess } from './kill-process.ts';

const extensionId = 'qingdu@qingdu.example';
/** Firefox gives each installation a random address; ours is fixed, so that its pages can be opened. */
const extensionHost = '8d7f9b06-7a5c-4a3e-9d0f-3a1e5b2c4d6e';

/** Starts Firefox with the extension in it. */
export async function driveFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !options.headed,
    defaultViewport: null,
    // What stands outside pages (toolbar, popup) is driven in the browser's own scope.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    ...(options.profile && { userDataDir: options.profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.port,
      'dom.security.https_first': false,
      // A host where extensions may do nothing, as on the browser's own store.
      'extensions.webextensions.restrictedDomains': 'restricted.example',
      // A temporary extension is removed when the profile is opened again; what it stored stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.allowed && { 'extensions.webextOptionalPermissionPrompts': false }),
      ...(options.downloads && { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
      ...(options.language && { 'intl.locale.requested': options.language }),
    },
  });
  await browser.installExtension(resolve(options.extension ?? '.output/firefox-mv3'));
  const window = await browserWindowOf(browser);
  return {
    name: 'firefox',
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return tabOf(browser, page, window);
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Loads, but the promise never settles on such an address.
      const url = `moz-extension://${extensionHost}/${path}`;
      void page.goto(url, { timeout: 1000 }).catch(() => {});
      await until(
        path,
        () =>
          page.evaluate(
            `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`,
          ) as Promise<boolean>,
      );
      return page;
    },
    showAs: async (page, { print, forcedColors, reducedMotion }) => {
      await page.bringToFront();
      await window(`() => {
        const context = gBrowser.selectedBrowser.browsingContext;
        context.mediumOverride = '${print ? 'print' : ''}';
        context.forcedColorsOverride = '${forcedColors ? 'active' : 'none'}';
        context.prefersReducedMotionOverride = '${reducedMotion ? 'reduce' : 'none'}';
      }`);
    },
    addresses: async () => {
      const { contexts } = (await send(browser, 'browsingContext.getTree', {})) as { contexts: { url: string }[] };
      return contexts.map((context) => context.url);
    },
    stopBackground: async () => {
      await window(`async () => {
        await WebExtensionPolicy.getByID('${extensionId}').extension.terminateBackground();
      }`);
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: () => killProcess(browser),
  };
}

/** The toolbar icon, as code in the browser's window. */
const browserAction = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${extensionId}').extension)`;

type RunInWindow = (code: string) => Promise<unknown>;

function tabOf(browser: Browser, page: Page, window: RunInWindow): DrivenTab {
  const popup = `[...document.querySelectorAll('browser')].find((b) => b.currentURI?.spec.includes('/popup.html'))`;
  return {
    page,
    click: async () => {
      await page.bringToFront();
      await window(`async () => {
        await ${browserAction}.triggerAction(window);
      }`);
    },
    inReader: async (read, argument) => {
      const answer = await inReader(browser, page, { read: String(read), argument });
      // A reader that was left is gone when a click on the icon reads again.
      if (!answer && (await iconLeaves(window))) throw new Error('The reader is on its way out');
      return answer?.value as never;
    },
    inPopup: async (read) => {
      // The popup lives in the extension's process, where only a frame script reaches it.
      const script = `sendAsyncMessage('read', JSON.stringify({ value: (${read})(content.document) }))`;
      const answer = await window(`async () => {
        const popup = ${popup};
        if (!popup) return '{}';
        const read = new Promise((done) => popup.messageManager.addMessageListener('read', ({ data }) => done(data)));
        popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
        // A popup that is being replaced never answers.
        const late = new Promise((done) => setTimeout(() => done('{}'), 1000));
        return await Promise.race([read, late]);
      }`);
      return JSON.parse(String(answer)).value;
    },
    popup: async () => undefined,
    closePopup: async () => void (await window(`() => { ${popup}?.closest('panel')?.hidePopup(); }`)),
    outside: outsideOf(page, window),
    close: () => page.close(),
  };
}

function outsideOf(page: Page, window: RunInWindow): NonNullable<DrivenTab['outside']> {
  return {
    press: async (letter) => {
      await page.bringToFront();
      await window(`() => {
        document.querySelector('keyset[id^="ext-keyset-id-"] key[key="${letter}"]').doCommand();
      }`);
    },
    choose: async (label) => {
      await page.bringToFront();
      await page.mouse.click(400, 300, { button: 'right' });
      const menu = `document.getElementById('contentAreaContextMenu')`;
      const item = `[...${menu}.querySelectorAll('menuitem')].find((item) => item.getAttribute('label') === '${label}')`;
      await until(label, () => window(`() => ${menu}.state === 'open' && ${item} !== undefined`) as Promise<boolean>);
      await window(`() => {
        ${item}.doCommand();
        ${menu}.hidePopup();
      }`);
    },
    icon: async () => {
      return String(await window(`() => ${browserAction}.action.getProperty(gBrowser.selectedTab, 'icon')[32]`));
    },
  };
}

/** Whether a click on the icon of the tab in front opens the popup that an open reader has. */
async function iconLeaves(window: RunInWindow): Promise<boolean> {
  const popup = await window(`() => {
    return ${browserAction}.action.getProperty(gBrowser.selectedTab, 'popup');
  }`);
  return String(popup).endsWith('/popup.html');
}

/** WebDriver BiDi hands out closed shadow roots by reference. */
async function inReader(
  browser: Browser,
  page: Page,
  { read, argument }: { read: string; argument: unknown },
): Promise<{ value?: unknown } | undefined> {
  const target = { context: await contextOf(browser, page) };
  const { result: host } = (await send(browser, 'script.evaluate', {
    // Pages that hide properties behind names are tested too.
    expression: `[...Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document).children]
      .find((element) => element.style.cssText.startsWith('all: initial'))`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 8, includeShadowTree: 'all' },
  })) as { result: RemoteNode };
  const root = innermostRoot(host);
  if (!root) return undefined;
  const answer = (await send(browser, 'script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify({ value: await (${read})(root, ${JSON.stringify(argument)}) })`,
    arguments: [{ sharedId: root }],
    target,
    awaitPromise: true,
  })) as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}

interface RemoteNode {
  sharedId?: string;
  value?: { children?: RemoteNode[]; shadowRoot?: RemoteNode | null };
}

/** The view is drawn in a root of its own inside the overlay's. */
function innermostRoot(node: RemoteNode): string | undefined {
  const shadow = node.value?.shadowRoot;
  if (shadow) return innermostRoot(shadow) ?? shadow.sharedId;
  for (const child of node.value?.children ?? []) {
    const found = innermostRoot(child);
    if (found) return found;
  }
  return undefined;
}

async function contextOf(browser: Browser, page: Page): Promise<string> {
  const { contexts } = (await send(browser, 'browsingContext.getTree', {})) as {
    contexts: { context: string; url: string }[];
  };
  const found = contexts.filter(({ url }) => url === page.url()).at(-1);
  if (!found) throw new Error(`Expected a tab at "${page.url()}"`);
  return found.context;
}

async function browserWindowOf(browser: Browser): Promise<RunInWindow> {
  const { contexts } = (await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const context = contexts[0]?.context;
  return async (code) => {
    const answer = (await send(browser, 'script.evaluate', {
      expression: `(${code})()`,
      target: { context },
      awaitPromise: true,
    })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
}

/** Puppeteer has no public way to send a command of WebDriver BiDi; its connection does. */
async function send(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result?: unknown }> };
  };
  const answer = await connection.send(method, parameters);
  return answer.result ?? answer;
}
