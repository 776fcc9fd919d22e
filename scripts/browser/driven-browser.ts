import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

export interface LaunchOptions {
  /** Folder of the built extension; by default the one `npm run build` made for this browser. */
  extension?: string;
  /** Every request of any host goes to this port of this machine. */
  port: number;
  /** Shows the window; headless when absent. */
  headed?: boolean;
  /** Folder of the browser's profile; a fresh one when absent. */
  profile?: string;
  /** Folder where downloads go; the browser's own when absent. */
  downloads?: string;
  /**
   * Optional permissions and hosts that the user says yes to. Nothing can press the button of the browser's own
   * question: Chromium is given them with the extension, Firefox answers every question with yes.
   */
  allowed?: { permissions: readonly string[]; hosts: readonly string[] };
  /** Language of the browser's interface, such as `zh-CN`. */
  language?: string;
}

export interface ShownMedia {
  print?: boolean;
  forcedColors?: boolean;
  reducedMotion?: boolean;
}

/** A browser with the extension in it. */
export interface DrivenBrowser {
  name: BrowserName;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<DrivenTab>;
  /** Opens a page of the extension in a new tab, such as `library.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Shows a page as on paper, or to readers who have asked their system for its own colours or for less motion. */
  showAs(page: Page, media: ShownMedia): Promise<void>;
  /** Addresses of all tabs. */
  addresses(): Promise<string[]>;
  /** Ends the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Resolves when the user has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser's process at once, as a crash or a power cut does. */
  kill(): Promise<void>;
}

/** A tab, with what stands outside the page: the toolbar icon, the popup, the reader. */
export interface DrivenTab {
  page: Page;
  /** A real click on the extension's toolbar icon. */
  click(): Promise<void>;
  /**
   * Runs a function on the reader's closed shadow root; `undefined` when no reader is open. The function is sent as
   * text, so it must not use anything from around it but `argument`.
   */
  inReader<Result, Argument = undefined>(
    read: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result> | undefined>;
  /** The same in the document of the open popup; `undefined` when none is open. */
  inPopup<Result>(read: (document: Document) => Result): Promise<Result | undefined>;
  /** The open popup as a page, where the browser lets us have it; Firefox does not. */
  popup(): Promise<Page | undefined>;
  /** Closes the popup if one is open. */
  closePopup(): Promise<void>;
  /** What only a real keyboard and mouse reach in Chromium, and Firefox lets us drive. */
  outside?: {
    /** Does what the shortcut with this letter does. */
    press(letter: string): Promise<void>;
    /** Opens the page's context menu and chooses the entry with this label. */
    choose(label: string): Promise<void>;
    /** The file of the toolbar icon. */
    icon(): Promise<string>;
  };
  close(): Promise<void>;
}

/** Waits until something is there, asking again and again; throws with the sentence when it does not come. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  let trouble: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // The page is on its way to another one.
      trouble = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`Waited in vain for ${what}`, { cause: trouble });
}
