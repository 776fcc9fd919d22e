import type { MessageKey, Translate } from '../messages.ts';
import type { ExportFormat } from './export-formats.ts';

export type CopyFormat = 'rich' | 'markdown' | 'text';

interface ExportPanelProps {
  t: Translate;
  onExport(format: ExportFormat): void;
  onCopy(format: CopyFormat): void;
  onPrint(): void;
}

/** Ways to take the article elsewhere, each with what it is good for. */
export function ExportPanel({ t, onExport, onCopy, onPrint }: ExportPanelProps) {
  return (
    <>
      <h3>{t('exportFile')}</h3>
      <ul class="export-list">
        {files.map(([format, name, hint]) => (
          <li key={format}>
            <button type="button" onClick={() => onExport(format)}>
              <span>{t(name)}</span>
              <span class="hint">{t(hint)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onPrint}>
            <span>{t('print')}</span>
            <span class="hint">{t('printHint')}</span>
          </button>
        </li>
      </ul>
      <h3>{t('exportCopy')}</h3>
      <div class="button-row">
        {copies.map(([format, name]) => (
          <button key={format} type="button" onClick={() => onCopy(format)}>
            {t(name)}
          </button>
        ))}
      </div>
    </>
  );
}

const files: readonly (readonly [ExportFormat, MessageKey, MessageKey])[] = [
  ['markdown', 'exportMarkdown', 'exportMarkdownHint'],
  ['html', 'exportHtml', 'exportHtmlHint'],
  ['epub', 'exportEpub', 'exportEpubHint'],
  ['text', 'exportText', 'exportTextHint'],
  ['csv', 'exportCsv', 'exportCsvHint'],
  ['json', 'exportJson', 'exportJsonHint'],
];

const copies: readonly (readonly [CopyFormat, MessageKey])[] = [
  ['rich', 'copyRich'],
  ['markdown', 'copyMarkdown'],
  ['text', 'copyText'],
];
