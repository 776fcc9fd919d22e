/**
 * The tables conversion works with, as text: OpenCC's in its compact form (`发 發|后 後`) under their own names, and the
 * word list. 1.5 MB, so they never stand in a content script; who converts loads them and hands them in.
 */
export type ConvertTables = Record<(typeof openccTables)[number] | 'words', string>;

/** Names of the tables that are taken from opencc-js, `opencc-js/dict/<name>`. */
export const openccTables = [
  'STCharacters',
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'TSCharacters',
  'TSPhrases',
  'TWVariants',
  'TWVariantsPhrases',
  'TWVariantsRev',
  'TWVariantsRevPhrases',
  'TWPhrases',
  'HKVariants',
  'HKVariantsPhrases',
  'HKVariantsRev',
  'HKVariantsRevPhrases',
] as const;
