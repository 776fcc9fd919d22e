import { askBackground } from '../background/messages.ts';

/** Never silence: a click that shows nothing has a sentence. */
export function sayItFailed(error: unknown): void {
  console.error(error);
  void askBackground('reader-refused', 'failed');
}
