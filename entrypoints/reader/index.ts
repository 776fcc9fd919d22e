import { defineUnlistedScript } from '#imports';
import { askBackground } from '../background/messages.ts';
import { leaveOpenReader } from './open-reader-of-tab.ts';
import { takeQuiet } from './quiet-reading.ts';
import { readPage } from './read-page.ts';

// An unlisted script and no WXT content script: the context of those posts a message to the page each time they start,
// keeps a listener after the reader has left, and stumbles over pages with a form field named `dispatchEvent`.
// It is injected on each click: the first one reads, the next one leaves.
export default defineUnlistedScript(async () => {
  if (leaveOpenReader()) return;
  try {
    await readPage(document, { quiet: takeQuiet() });
  } catch (error) {
    console.error(error);
    // Never silence: a click that shows nothing has a sentence.
    await askBackground('reader-refused', 'failed');
  }
});
