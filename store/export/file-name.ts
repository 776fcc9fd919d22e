/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 80;

/** A name that every file system takes, made from a title. '“十四五”：开局/收官?' -> '“十四五”：开局 收官' */
export function fileName(title: string, fallback: string): string {
  const name = title
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replaceAll(/\s+/g, ' ');
  const cut = [...name]
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return cut === '' || reserved.test(cut) ? fallback : cut;
}

/** Makes names differ that would be the same to a file system without upper and lower case. */
export function distinctName(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${name} (${count})`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
