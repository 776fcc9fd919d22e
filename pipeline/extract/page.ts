import type { SiteRule } from './site-rule.ts';

/** What the reader is looking at: a live or parsed document, or text as it was scraped. Never changed by the pipeline. */
export type Page = DocumentPage | TextPage;

export interface DocumentPage {
  kind: 'document';
  document: Document;
  url: string;
  /** Whether the reader cannot see an element of the document; a parsed document has no computed style to ask. */
  isHidden?: (element: Element) => boolean;
  /** Rules for sites and templates, the reader's own before the project's; `[]` leaves everything to the general way. */
  siteRules?: readonly SiteRule[];
  /** Takes the region that is next best, when the reader says that the best is not the article. */
  second?: boolean;
}

export interface TextPage {
  kind: 'text';
  text: string;
  url?: string;
  /** Parses markup inside the text, such as the body of a Markdown file. */
  parseHtml: (html: string) => Document;
}
