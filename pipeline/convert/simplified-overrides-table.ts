/**
 * Words that OpenCC's phrases lack or have wrong, one a line: 简体, 繁體 in OpenCC's standard forms (or `-`: OpenCC's
 * phrase is not taken), where the form comes from. Sources: 現漢 (现代汉语词典), 國語 (重編國語辭典修訂本), a repository's
 * issue, place and person names by their own spelling.
 */
const table = `
这只 - 国語
那只 -
`;

/** Each phrase with its traditional form; `undefined` takes a phrase of OpenCC's away. */
export const simplifiedOverrides: readonly (readonly [string, string | undefined])[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [phrase = '', form = ''] = line.split(' ');
    return [phrase, form === '-' ? undefined : form];
  });
