/** A time as the page gave it: in the page's own offset, not the reader's, since that is what the article says. */
// '2026-01-07T15:05:57+08:00' -> '2026年1月7日 15:05' in zh-CN
export function formatPublished(iso: string, language: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  if (!match?.[1]) return iso;
  // Read as UTC and shown as UTC, so that the wall clock of the page stays.
  const clock = new Date(`${match[1]}T${match[2] ?? '00:00'}:00Z`);
  if (Number.isNaN(clock.getTime())) return iso;
  return new Intl.DateTimeFormat(language, {
    // Not `dateStyle`, which is all figures in Taiwan.
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(match[2] && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    timeZone: 'UTC',
  }).format(clock);
}
