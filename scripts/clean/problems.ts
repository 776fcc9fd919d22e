/** Pages above this size are no articles, and reading them would hold up a batch. In bytes or UTF-16 code units. */
export const sizeLimit = 10_000_000;

export const tooLarge = `It is larger than ${sizeLimit / 1e6} MB, too large for an article.`;

/** A failure that has one sentence for the user. */
export class Problem extends Error {}

/** One sentence that says why something could not be read. */
export function describeProblem(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'There is no such file.';
    case 'EACCES':
    case 'EPERM':
      return 'It may not be read by this user.';
    case 'ELOOP':
      return 'Its links lead in a circle.';
    case 'ERR_FS_FILE_TOO_LARGE':
      return tooLarge;
    default:
      return `It could not be read: ${oneLine(error instanceof Error ? error.message : String(error))}.`;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200);
}
