import { render } from 'preact';
import { browser } from '#imports';
import { askReader } from '../background/messages.ts';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id;

render(
  <button
    type="button"
    class="leave"
    onClick={() => {
      if (tabId !== undefined) void askReader(tabId, 'leave', undefined).then(() => window.close());
    }}
  >
    ×
  </button>,
  document.body,
);
