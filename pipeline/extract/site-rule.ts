/** Where the parts of an article stand on one site, or on all sites of one template. Data only; newest selector first. */
export interface SiteRule {
  /** The folder in `seeds/`: a host or the name of a template. Part of the rule ids readers see. */
  id: string;
  /** Hosts with all hosts below them: `sina.com.cn` is also `tech.sina.com.cn`. */
  hosts?: readonly string[];
  /** What a template's pages look like, for farms that change their hosts: all these selectors must match. */
  signature?: readonly string[];
  /** The element that holds the body. */
  article: readonly string[];
  /** What inside the body is not the article. */
  remove?: readonly string[];
  headline?: readonly string[];
  /** Elements whose text is the time, the source, the writer. */
  time?: readonly string[];
  source?: readonly string[];
  byline?: readonly string[];
}

const lists = ['hosts', 'signature', 'article', 'remove', 'headline', 'time', 'source', 'byline'] as const;

/**
 * Says what is wrong with a rule, as one that a reader wrote or imported may be; `undefined` when nothing is.
 * `document` is any document, to try the selectors on.
 */
export function problemOfRule(rule: unknown, document: Document): string | undefined {
  if (typeof rule !== 'object' || rule === null) return `Expected a rule, got ${JSON.stringify(rule)}`;
  const fields = rule as Record<string, unknown>;
  if (typeof fields.id !== 'string' || fields.id === '') return 'Expected the rule to have an id';
  for (const name of lists) {
    const value = fields[name];
    if (value === undefined) continue;
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string' || item === ''))
      return `Expected "${name}" of ${fields.id} to be a list of texts`;
    const wrong =
      name === 'hosts'
        ? value.find((host) => !/^[a-z\d.-]+$/i.test(host))
        : value.find((selector) => !isSelector(selector, document));
    if (wrong !== undefined)
      return `Expected "${name}" of ${fields.id} to hold ${name === 'hosts' ? 'hosts' : 'selectors'}, got "${wrong}"`;
  }
  if (!Array.isArray(fields.article) || fields.article.length === 0)
    return `Expected ${fields.id} to say where the article is`;
  if (!Array.isArray(fields.hosts) && !Array.isArray(fields.signature))
    return `Expected ${fields.id} to name hosts or a signature`;
  return undefined;
}

function isSelector(selector: string, document: Document): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false; // What does not parse is no selector.
  }
}

/**
 * The first sound rule for a page, by host before template. Rules with a problem are left out, so one bad rule never
 * breaks another site.
 */
export function findSiteRule(rules: readonly SiteRule[], url: string, document: Document): SiteRule | undefined {
  const host = hostOf(url);
  const fits = (rule: SiteRule) => problemOfRule(rule, document) === undefined;
  return (
    rules.find((rule) => Array.isArray(rule.hosts) && rule.hosts.some((own) => isUnder(host, own)) && fits(rule)) ??
    rules.find(
      (rule) =>
        Array.isArray(rule.signature) &&
        rule.signature.length > 0 &&
        fits(rule) &&
        rule.signature.every((selector) => document.querySelector(selector) !== null),
    )
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return ''; // A page without an address belongs to no host.
  }
}

function isUnder(host: string, own: string): boolean {
  return host === own || host.endsWith(`.${own}`);
}
