import { defineUnlistedScript } from '#imports';
import { leaveOpenReader } from './open-reader-of-tab.ts';
import { takeQuiet } from './quiet-reading.ts';
import { readPage } from './read-page.ts';
import { handOverReading } from './reading-of-tab.ts';
import { sayItFailed } from './say-it-failed.ts';

// An unlisted script and no WXT content script: the context of those posts a message to the page each time they start,
// keeps a listener after the reader has left, and stumbles over pages with a form field named `dispatchEvent`.
// It is injected on each click, `overlay.ts` behind it: the first click reads, the next one leaves.
export default defineUnlistedScript(() => {
  if (leaveOpenReader()) return;
  try {
    handOverReading(readPage(document, { quiet: takeQuiet() }));
  } catch (error) {
    sayItFailed(error);
  }
});
