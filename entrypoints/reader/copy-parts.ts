import type { CopyFormat } from '../../components/reader/ExportPanel.tsx';
import type { ExportFormat } from '../../components/reader/export-formats.ts';
import type { Article } from '../../pipeline/types.ts';
import { askBackground } from '../background/messages.ts';

/** Copies the whole article. Throws when the browser does not let us. */
export async function copyParts(article: Article, format: CopyFormat): Promise<void> {
  const text = await printed(article, format === 'markdown' ? 'markdown' : 'text');
  const parts = new Map([['text/plain', text]]);
  if (format === 'rich') parts.set('text/html', await printed(article, 'html'));
  copy(parts);
}

/** Copies plain text. Throws when the browser does not let us. */
export function copyText(text: string): void {
  copy(new Map([['text/plain', text]]));
}

async function printed(article: Article, format: ExportFormat): Promise<string> {
  const { content } = await askBackground('print-file', { article, format });
  if (content.kind !== 'text') throw new TypeError(`Expected text of the format "${format}"`);
  return content.text;
}

/** Not `navigator.clipboard`, which pages without TLS do not have. The page's own listeners do not hear of it. */
function copy(parts: ReadonlyMap<string, string>): void {
  const listener = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of parts) event.clipboardData?.setData(type, text);
  };
  window.addEventListener('copy', listener, { capture: true, once: true });
  const copied = Document.prototype.execCommand.call(document, 'copy');
  window.removeEventListener('copy', listener, { capture: true });
  if (!copied) throw new Error('The browser did not copy');
}
