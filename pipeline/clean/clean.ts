import type { Article } from '../types.ts';
import { cutAfterMark } from './cut-after-mark.ts';
import { cutLeftovers } from './cut-leftovers.ts';
import { cutNextStory } from './cut-next-story.ts';
import { cutTail } from './cut-tail.ts';
import { latinRules } from './latin-rules.ts';
import { removeAuthorNote } from './remove-author-note.ts';
import { removeButtonRows } from './remove-button-rows.ts';
import { removeEndHeadings } from './remove-end-headings.ts';
import { removeGluedLinks } from './remove-glued-links.ts';
import { removeLines } from './remove-lines.ts';
import { removeLinkedHeadlines } from './remove-linked-headlines.ts';
import { removeNotices } from './remove-notices.ts';
import { removeRepeats } from './remove-repeats.ts';
import { removeTeasers } from './remove-teasers.ts';

/** Marks what is not the article: adverts, recommendation lists, disclaimers, pagers, share prompts. */
export function clean(article: Article): Article {
  // The rules are about Chinese; an English page may well have a line of nothing but links, so it has a few of its own.
  if (article.script === 'other')
    return removeEndHeadings(removeAuthorNote(cutAfterMark(removeLines(article, latinRules))));
  // Before everything that asks where the story ends: a teaser reads like more of it.
  const own = removeTeasers(article);
  // Lines that say themselves what they are come first, since the next steps are guided by what is left.
  const lined = removeButtonRows(removeLines(own));
  const unlinked = removeLinkedHeadlines(lined);
  const single = cutNextStory(unlinked);
  const cut = cutLeftovers(cutTail(removeNotices(single)));
  // Once more: a disclaimer above a list of other stories stands at the end only now.
  const ended = removeLines(cut);
  const unglued = removeGluedLinks(ended);
  return removeEndHeadings(removeRepeats(unglued));
}
