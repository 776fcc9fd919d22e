/** What a library page is made to do until its browser is killed. */
export interface Work {
  seed: number;
  /** The first number for new articles. */
  next: number;
  /** Articles as library-file lines, by position from `next`. */
  lines: string[];
}

/** What the page says before and after each action, in order. */
export type Report =
  | { kind: 'begins'; action: 'save' | 'import'; numbers: number[] }
  | { kind: 'begins'; action: 'delete'; ids: string[] }
  | { kind: 'done' };

/**
 * Saves, deletes and imports at random, through the same ways a reader has, saying each (through the page's
 * exposed `report`) when it begins and when the library has acknowledged it. Runs in the page, so it uses nothing from around it.
 */
export async function workOnLibrary(work: Work): Promise<void> {
  let state = work.seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
  const say = (globalThis as unknown as { report(report: Report): Promise<void> }).report;
  const soon = () => new Promise((resolve) => setTimeout(resolve, 4));
  const notice = () => document.querySelector('.notice:not(:has(progress)) > span');
  const closeNotice = async () => {
    document.querySelector<HTMLElement>('.notice > button:last-of-type')?.click();
    while (document.querySelector('.notice')) await soon();
  };
  const runtime = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome.runtime;
  let used = 0;
  while (used + 25 < work.lines.length) {
    const choice = random();
    if (choice < 0.5) {
      const { article } = JSON.parse(work.lines[used] ?? '');
      await say({ kind: 'begins', action: 'save', numbers: [work.next + used] });
      used += 1;
      await runtime.sendMessage({ type: 'save', payload: { article, readAt: Date.now() } });
      await say({ kind: 'done' });
    } else if (choice < 0.8) {
      const boxes = [...document.querySelectorAll<HTMLElement>('.article-row input')].slice(
        0,
        1 + Math.floor(random() * 3),
      );
      const ids = boxes.map((box) => box.closest<HTMLElement>('.article-row')?.dataset.id ?? '');
      if (ids.length === 0) continue;
      await closeNotice();
      for (const box of boxes) box.click();
      await soon();
      await say({ kind: 'begins', action: 'delete', ids });
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }));
      while (!notice()) await soon();
      await say({ kind: 'done' });
    } else {
      const numbers = Array.from({ length: 20 }, (_, index) => work.next + used + index);
      const lines = work.lines.slice(used, used + 20);
      used += 20;
      await closeNotice();
      const text = `{"qingdu":"library","version":1,"entries":[\n${lines.join(',\n')}\n],"images":[\n]}\n`;
      const data = new DataTransfer();
      data.items.add(new File([text], 'library.json'));
      await say({ kind: 'begins', action: 'import', numbers });
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      while (!notice()) await soon();
      await say({ kind: 'done' });
    }
  }
}
