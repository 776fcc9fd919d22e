import { defineUnlistedScript } from '#imports';
import { takeReading } from './reader/reading-of-tab.ts';
import { sayItFailed } from './reader/say-it-failed.ts';
import { showReading } from './reader/show-reading.ts';

// Injected behind the script that reads the page, and a script of its own so that it is loaded while the background
// makes the article of what was read.
export default defineUnlistedScript(async () => {
  const reading = takeReading();
  if (!reading) return;
  try {
    await showReading(document, reading);
  } catch (error) {
    sayItFailed(error);
  }
});
