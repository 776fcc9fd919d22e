/** The pages one article is spread over. */
export interface ArticlePages {
  /** The number of the page at hand, from 1. */
  current: number;
  /** All other pages of the article, in order, as absolute addresses on the same site. */
  others: { number: number; url: string }[];
  /** A page that shows the whole article at once, where the site has one: 余下全文. */
  whole?: string;
}

/** More pages than this are an archive and not an article. */
const mostPages = 40;

const pageWord =
  /^(?:[【[(（第]?\s*\d{1,2}\s*[】\])）页頁]?|[<«‹]*\s*(?:上一?[页頁]|首[页頁]|上一张)\s*|(?:下一?[页頁]|尾[页頁]|末[页頁]|最后一[页頁]|余下全文|继续阅读|next(?: page)?)\s*[>»›]*|[>»›]{1,2})$/i;
const wholeWord =
  /^(?:余下全文|阅读全文|閱讀全文|显示全文|查看全文|全文阅读|在本页阅读全文|单页阅读|閱讀完整內容)\s*[>»›]*$/;

/**
 * Finds the other pages of an article among the links of its page: `_2.html`, `-2.html`, `/2`, `?page=2` beside the page's
 * own address, behind a number or 下一页. `undefined` when the article has only this page. Reads only, asks no network.
 */
export function findPages(document: Document, url: string): ArticlePages | undefined {
  const here = placesOf(url);
  let current = here[0]?.number ?? 1;
  const found = new Map<number, string>();
  let whole: string | undefined;
  for (const link of document.querySelectorAll('a[href]')) {
    const word = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (word.length > 16) continue;
    const address = resolve(link.getAttribute('href') ?? '', url);
    if (address === undefined || address === url) continue;
    if (wholeWord.test(word) && isVariant(address, url)) whole ??= address;
    const pair = pageWord.test(word) ? pairOf(here, placesOf(address)) : undefined;
    if (!pair || pair.there < 1 || pair.there > mostPages) continue;
    current = pair.here;
    if (!found.has(pair.there)) found.set(pair.there, address);
  }
  if (found.size === 0 && whole === undefined) return undefined;
  const others = [...found].map(([number, address]) => ({ number, url: address })).sort((a, b) => a.number - b.number);
  return { current, others: filled(others, current), ...(whole !== undefined && { whole }) };
}

/** One way to read an address: what all pages of an article share, and the number of this one. */
interface Place {
  stem: string;
  number: number;
}

/** The numbers of two pages of one article; `undefined` when the addresses share no stem. */
function pairOf(here: readonly Place[], there: readonly Place[]): { here: number; there: number } | undefined {
  for (const own of here) {
    const other = there.find(({ stem, number }) => stem === own.stem && number !== own.number);
    if (other) return { here: own.number, there: other.number };
  }
  return undefined;
}

const parameter = /^(?:page|p|pn|pageno|pagenum|page_no|curpage|index)$/i;
const suffix = /^(.*[^/])[_-](\d{1,2})(\.[a-z]{3,5})?$|^(.+)\/(\d{1,2})\/?$/i;

/**
 * The ways to read an address, the surest first. `a_2.html` -> page 2 of `a.html`, or page 1 of itself;
 * `a?page=3` -> page 3 of `a`.
 */
function placesOf(address: string): Place[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return []; // A page without an address has no neighbours.
  }
  if (!/^https?:$/.test(url.protocol)) return [];
  const named = [...url.searchParams].find(([name, value]) => parameter.test(name) && /^\d{1,2}$/.test(value));
  if (named) {
    url.searchParams.delete(named[0]);
    return [{ stem: stemOf(url, url.pathname), number: Number(named[1]) }];
  }
  const itself = { stem: stemOf(url, url.pathname.replace(/\/$/, '')), number: 1 };
  const [, head, number, extension = '', folder, last] = suffix.exec(url.pathname) ?? [];
  if (head !== undefined) return [{ stem: stemOf(url, head + extension), number: Number(number) }, itself];
  return folder === undefined ? [itself] : [{ stem: stemOf(url, folder), number: Number(last) }, itself];
}

function stemOf({ origin, search }: URL, path: string): string {
  return `${origin}${path}${search}`;
}

/** `516891_s.shtml` beside `516891.shtml`. */
function isVariant(address: string, own: string): boolean {
  const [head = ''] = own.replace(/[?#].*$/, '').split(/\.[a-z]{3,5}$/i);
  return address.startsWith(head) && /\/[^/]{4,}$/.test(head);
}

function resolve(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base);
    url.hash = '';
    return url.href;
  } catch {
    return undefined; // A broken link leads nowhere.
  }
}

/** Pages between those named, for pagers that skip some: 1 2 3 … 9. */
function filled(others: ArticlePages['others'], current: number): ArticlePages['others'] {
  const last = others.at(-1);
  if (!last || last.number <= 2) return others;
  const byNumber = new Map(others.map(({ number, url }) => [number, url]));
  const all: ArticlePages['others'] = [];
  for (let number = 1; number <= last.number; number++) {
    const address = byNumber.get(number) ?? (number === 1 ? undefined : withNumber(last.url, last.number, number));
    if (number !== current && address !== undefined) all.push({ number, url: address });
  }
  return all;
}

function withNumber(address: string, from: number, to: number): string | undefined {
  const at = address.lastIndexOf(String(from));
  return at < 0 ? undefined : address.slice(0, at) + String(to) + address.slice(at + String(from).length);
}
