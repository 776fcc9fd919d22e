import { JSDOM } from 'jsdom';

const dropped =
  'script:not([type="application/ld+json"]), noscript, iframe, object, embed, link[rel~="preload"], link[rel~="stylesheet"], base';

/** A page that shows and states the same and does nothing: no scripts but data for search engines, no handlers, no styles from elsewhere, no comments, no form values. */
export function freezePage(html: string): string {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  for (const element of document.querySelectorAll(dropped)) element.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const isHandler = /^on/i.test(name) || /^\s*javascript:/i.test(value);
      if (isHandler || (name === 'value' && element.tagName === 'INPUT')) element.removeAttribute(name);
    }
  }
  const comments = document.createTreeWalker(document, dom.window.NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const frozen = dom.serialize();
  dom.window.close();
  return `${frozen.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n')}\n`;
}
