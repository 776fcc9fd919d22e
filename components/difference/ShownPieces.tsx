import type { Piece } from '../../pipeline/diff/diff-text.ts';

/** A version of a text with what changed in it marked; of long stretches that did not, the ends. */
export function ShownPieces({ pieces, tag: Changed }: { pieces: readonly Piece[]; tag: 'del' | 'ins' }) {
  return (
    <>
      {pieces.map(({ text, changed }, index) =>
        changed ? (
          <Changed key={`${index} ${text}`}>{text}</Changed>
        ) : (
          shorten(text, { isFirst: index === 0, isLast: index === pieces.length - 1 })
        ),
      )}
    </>
  );
}

const context = 40;

/** Around a change there is as much as one needs to find the place. */
function shorten(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const characters = [...text];
  if (characters.length <= 3 * context) return text;
  const start = isFirst ? '' : characters.slice(0, context).join('');
  const end = isLast ? '' : characters.slice(-context).join('');
  return `${start}……${end}`;
}
