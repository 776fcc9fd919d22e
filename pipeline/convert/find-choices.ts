import { textAt } from '../article/block-text.ts';
import type { Article } from '../types.ts';
import { choices } from './choices-table.ts';
import type { Convert, Target } from './convert.ts';
import type { Choice } from './correct-choice.ts';

/** Forms that stand in a few words only, and never alone. */
const rare = new Set('哩榦曏幷儁甯祇寀懞衚纔汎');

/**
 * Finds where an article's conversion to Traditional took one of several forms and no word settled which, with the other
 * forms: 吃|面|时 has one at 面, 面包 has none. What is right is for the reader to judge; a correction is an entry of the
 * reader's dictionary. Gives nothing where words were put for words, since places differ then.
 */
export function findChoices(article: Article, to: Target, convert: Convert): Choice[] {
  const formIn = (form: string) => convert(form, to, { from: 'hant' }).text;
  const places = [
    'title',
    ...(article.subtitle === undefined ? [] : ['subtitle']),
    ...article.blocks
      .filter(({ removed, kind }) => !removed && kind !== 'code' && kind !== 'image')
      .map(({ id }) => id),
  ];
  return places.flatMap((block) => {
    const original = textAt(article, block);
    const { text, unsettled } = convert(original, to, { from: article.script });
    if (text.length !== original.length) return [];
    return unsettled.flatMap((start) => {
      const from = original.charAt(start);
      const taken = text.charAt(start);
      const forms = new Set((choices.get(from) ?? []).filter((form) => !rare.has(form)).map(formIn));
      forms.delete(taken);
      return forms.size === 0 ? [] : [{ block, start, end: start + 1, from, taken, alternatives: [...forms] }];
    });
  });
}
