import type { DocumentPage } from './page.ts';

/** More frames than this are adverts. */
const most = 12;

/** The documents of the page's frames that belong to the same site and can be read. */
export function framesOf(page: DocumentPage): DocumentPage[] {
  return [...page.document.querySelectorAll('frame, iframe')].slice(0, most).flatMap((frame) => {
    const document = contentOf(frame);
    return document ? [{ ...page, document, url: document.URL.startsWith('http') ? document.URL : page.url }] : [];
  });
}

function contentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined; // Another site's frame is closed to us.
  }
}
