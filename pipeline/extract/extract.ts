import type { Extraction } from '../types.ts';

/** What the reader is looking at: a live or parsed document, or text as it was scraped. Never changed by the pipeline. */
export type Page =
  | {
      kind: 'document';
      document: Document;
      url: string;
      /** Whether the reader cannot see an element of the document; a parsed document has no computed style to ask. */
      isHidden?: (element: Element) => boolean;
    }
  | {
      kind: 'text';
      text: string;
      url?: string;
      /** Parses markup inside the text, such as the body of a Markdown file. */
      parseHtml: (html: string) => Document;
    };

/** Finds the article of a page and the evidence later stages need; `undefined` when the page carries no article. */
export function extract(_page: Page): Extraction | undefined {
  return undefined;
}
