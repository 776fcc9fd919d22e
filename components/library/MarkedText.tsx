import type { Hit } from './library-row.ts';

/** Text with what a search found in it marked. */
export function MarkedText({ text, hits }: { text: string; hits: readonly Hit[] }) {
  if (hits.length === 0) return <>{text}</>;
  const pieces = hits.map(({ start, end }, index) => ({
    start,
    plain: text.slice(hits[index - 1]?.end ?? 0, start),
    hit: text.slice(start, end),
  }));
  return (
    <>
      {pieces.map(({ start, plain, hit }) => (
        <span key={start}>
          {plain}
          <mark>{hit}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
