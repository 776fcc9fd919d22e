import type { Translate } from '../messages.ts';

/** In bytes, as the browser estimates it. */
export interface Storage {
  used: number;
  /** What the browser would give in all; absent when it does not say. */
  quota: number | undefined;
}

/** How much room the library takes, and how much there is. */
export function StorageMeter({ storage, language, t }: { storage: Storage; language: string; t: Translate }) {
  const { used, quota } = storage;
  if (!quota) return <p class="storage">{t('storageUsed', showSize(used, language))}</p>;
  const text = t('storageOf', showSize(used, language), showSize(quota - used, language));
  return (
    <div class="storage">
      <meter max={quota} high={0.9 * quota} value={used} aria-label={text} />
      <p>{text}</p>
    </div>
  );
}

// 1234567 -> '1.2 MB'
function showSize(bytes: number, language: string): string {
  const format = (value: number, unit: string) =>
    `${new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)} ${unit}`;
  if (bytes < 1e6) return format(bytes / 1e3, 'kB');
  return bytes < 1e9 ? format(bytes / 1e6, 'MB') : format(bytes / 1e9, 'GB');
}
