import { defineUnlistedScript } from '#imports';
import { isTarget } from '../../pipeline/convert/user-dictionary.ts';
import { answerRequests, askBackground, isRecord, type PageRequests } from '../background/messages.ts';
import { rootOf } from '../reader/unclobbered.ts';
import { copyText } from './copy-text.ts';
import { createPageConversion } from './page-conversion.ts';

/** Injected scripts of one page share a world: the conversion of the page outlives the script that began it. */
const world = globalThis as typeof globalThis & { qingduConversion?: true };

// Injected when the reader asks for the page, or a part of it, in another script; it then answers for the page's life.
export default defineUnlistedScript(() => {
  const root = rootOf(document);
  if (world.qingduConversion || !root) return;
  world.qingduConversion = true;
  const conversion = createPageConversion(root, {
    convert: (passages, to, from) => askBackground('convert', { passages, to, from }),
    pause,
    now: () => performance.now(),
  });
  answerRequests<PageRequests>({
    'convert-page': {
      from: ['extension'],
      accepts: (payload): payload is PageRequests['convert-page'][0] =>
        isRecord(payload) && (payload.to === 'original' || isTarget(payload.to)),
      answer: async ({ to }) => void (await (to === 'original' ? conversion.restore() : conversion.showIn(to))),
    },
    'convert-selection': {
      from: ['extension'],
      accepts: (payload): payload is PageRequests['convert-selection'][0] => isRecord(payload) && isTarget(payload.to),
      answer: async ({ to }) => {
        const selection = getSelection();
        if (selection && selection.rangeCount > 0) await conversion.showRangeIn(selection.getRangeAt(0), to);
      },
    },
    copy: {
      from: ['extension'],
      accepts: (payload): payload is string => typeof payload === 'string',
      answer: async (text) => void (await copyText(text)),
    },
  });
});

/** A message to ourselves is a task of its own, and comes at once: in a tab behind, timers come once a second. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
