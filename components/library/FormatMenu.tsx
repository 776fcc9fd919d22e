import type { MessageKey, Translate } from '../messages.ts';

export type FileFormat = 'json' | 'markdown' | 'html' | 'epub' | 'csv';

const formats: readonly [FileFormat | 'print', MessageKey][] = [
  ['json', 'libraryFormatJson'],
  ['markdown', 'libraryFormatMarkdown'],
  ['html', 'libraryFormatHtml'],
  ['epub', 'libraryFormatEpub'],
  ['csv', 'libraryFormatCsv'],
  ['print', 'libraryPrint'],
];

/** Chooses the kind of file to export to, or to print. */
export function FormatMenu({ t, onFormat }: { t: Translate; onFormat(format: FileFormat | 'print'): void }) {
  return (
    <select
      class="format-menu"
      aria-label={t('libraryExport')}
      value=""
      onChange={(event) => {
        const chosen = formats.find(([format]) => format === event.currentTarget.value);
        event.currentTarget.value = '';
        if (chosen) onFormat(chosen[0]);
      }}
    >
      <option value="">{t('libraryExport')}</option>
      {formats.map(([format, message]) => (
        <option key={format} value={format}>
          {t(message)}
        </option>
      ))}
    </select>
  );
}
