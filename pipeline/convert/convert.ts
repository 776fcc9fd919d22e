/** The scripts text can be shown in. `original` is never passed to `convert`. */
export type Target = 'hans' | 'hant' | 'tw' | 'hk' | 'twp';

/**
 * Converts text to a script. `cuts` are offsets (UTF-16) in `text`, in order; the returned cuts are the same places
 * in the converted text, since vocabulary changes lengths.
 */
export function convert(text: string, _to: Target, cuts: readonly number[] = []): { text: string; cuts: number[] } {
  return { text, cuts: [...cuts] };
}
