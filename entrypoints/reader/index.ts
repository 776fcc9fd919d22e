import { defineUnlistedScript } from '#imports';
import { leaveOpenReader } from './open-reader-of-tab.ts';
import { readPage } from './read-page.ts';

// An unlisted script and no WXT content script: the context of those posts a message to the page each time they start,
// keeps a listener after the reader has left, and stumbles over pages with a form field named `dispatchEvent`.
// It is injected on each click: the first one reads, the next one leaves.
export default defineUnlistedScript(async () => {
  if (leaveOpenReader()) return;
  await readPage(document);
});
