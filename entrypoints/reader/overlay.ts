import { bodyOf, rootOf } from './unclobbered.ts';

export interface Overlay {
  /** The closed root the view stands in; nothing of the page reaches it. */
  root: ShadowRoot;
  /** Where the view is drawn. */
  place: HTMLElement;
  /** Puts it on top of the page, and keeps it there. */
  show(): void;
  /** Takes the overlay away; the page's DOM and scroll are as they were. */
  remove(): void;
}

/** How often the overlay puts itself back before it gives way to a page that fights it. */
const patience = 20;

/**
 * Makes an element to lie over the page: a modal dialog, so that it stands on the top layer and gets all clicks, inside
 * a closed shadow root, so that the page can neither style nor read it. The page has it once it is shown: what is drawn
 * in it before is styled and laid out once, together.
 */
export function layOverlay(document: Document, on: { style: string; leave(): void; lost(): void }): Overlay {
  const view = document.defaultView ?? window;
  const scroll = { left: view.scrollX, top: view.scrollY };
  const createElement = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
    Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];

  const host = createElement('div');
  // An inline `!important` is the one declaration that no style sheet of the page can beat.
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = createElement('dialog');
  const style = createElement('style');
  style.textContent = dialogStyle;
  const content = createElement('div');
  content.className = 'content';
  // A root of its own, since the view's `:host` would not win against the host's inline style.
  const root = content.attachShadow({ mode: 'closed' });
  const viewStyle = createElement('style');
  viewStyle.textContent = on.style;
  const place = createElement('div');
  place.style.blockSize = '100%';
  root.append(viewStyle, place);
  dialog.append(content);
  shadow.append(style, dialog);

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    on.leave();
  });

  const raise = () => {
    const parent = rootOf(document) ?? bodyOf(document);
    if (!host.isConnected) parent?.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
  };

  const ended = new AbortController();
  return {
    root,
    place,
    show: () => {
      raise();
      keepOnTop(document, { host, dialog, raise, signal: ended.signal, lost: on.lost });
    },
    remove: () => {
      ended.abort();
      if (dialog.open) dialog.close();
      host.remove();
      view.scrollTo({ ...scroll, behavior: 'instant' });
    },
  };
}

/** Puts the overlay back when the page removes or covers it, and gives up when it does so without end. */
function keepOnTop(
  document: Document,
  overlay: { host: HTMLElement; dialog: HTMLDialogElement; raise(): void; signal: AbortSignal; lost(): void },
): void {
  const { host, dialog, raise, signal } = overlay;
  let raised = 0;
  const check = () => {
    if (signal.aborted || (host.isConnected && dialog.open && isOnTop(document, host))) return;
    raised++;
    if (raised > patience) overlay.lost();
    else raise();
  };
  const root = rootOf(document);
  const observer = new MutationObserver(check);
  if (root) observer.observe(root, { childList: true });
  // Elements of the page can come to the top layer without any change of the tree.
  const timer = setInterval(check, 250);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}

/** Whether a point of the window belongs to the overlay. */
function isOnTop(document: Document, host: HTMLElement): boolean {
  const view = document.defaultView;
  if (!view || document.visibilityState === 'hidden') return true;
  return Document.prototype.elementFromPoint.call(document, view.innerWidth / 2, view.innerHeight / 2) === host;
}

const dialogStyle = `
  dialog {
    all: initial;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    display: block;
    background: Canvas;
    color-scheme: light dark;
  }
  .content { block-size: 100%; }
  dialog:not([open]) { display: none; }
  dialog::backdrop { display: none; }
`;
