import type { Hit } from './library-row.ts';

/** Text with what a search found in it marked. */
export function MarkedText({ text, hits }: { text: string; hits: readonly Hit[] }) {
  if (hits.length === 0) return <>{text}</>;
  return (
    <>
      {hits.flatMap(({ start, end }, index) => [
        text.slice(hits[index - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
