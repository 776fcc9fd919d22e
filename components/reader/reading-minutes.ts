const charactersPerMinute = 255;
const wordsPerMinute = 220;

/** How long the text takes to read, in whole minutes, at least one: by Chinese characters, and by words of other scripts. */
export function readingMinutes(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(characters / charactersPerMinute + words / wordsPerMinute));
}
