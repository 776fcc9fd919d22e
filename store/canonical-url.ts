/** Query parameters that say where a reader came from, never which article it is. */
const trackingParameter =
  /^(utm_\w+|spm|from|source_id|share\w*|fbclid|gclid|wxfid|scene|srcid|isappinstalled|nsukey|tdsourcetag)$/i;

/**
 * The address that stands for an article, however the reader got there; '' when it is no web address.
 * 'http://News.example.com/a.html?utm_source=x#top' -> 'https://news.example.com/a.html'
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  url.protocol = 'https:';
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (trackingParameter.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}
