export const exportFormats = ['markdown', 'html', 'epub', 'text', 'csv', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export function isExportFormat(value: unknown): value is ExportFormat {
  return exportFormats.some((format) => format === value);
}
