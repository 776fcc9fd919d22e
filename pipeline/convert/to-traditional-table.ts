/**
 * Words that OpenCC's phrases lack or have wrong, one a line: 简体, 繁體 in OpenCC's standard forms (or `-`: OpenCC's
 * phrase is not taken, the context decides), and where the form comes from: 現漢 (现代汉语词典), 國語
 * (重編國語辭典修訂本), 名 (how the person, place or company writes itself), 報 (usage of the press there), or an issue.
 */
export const traditionalForms = `
这只 - 國語
那只 -
`;
