import { groups } from './bodies.ts';
import type { Surroundings } from './figure-context.ts';
import type { Stretch } from './phrase.ts';

const percentOfGroup = new RegExp(`^(?:的)?(${groups})`);

/** The place or body the title is about: 浙江：到2027年底… */
export function headlineScope(title: Surroundings): string | undefined {
  const { places, block } = title;
  const place =
    places.find(({ kind }) => kind === 'body') ?? places.find(({ kind }) => kind !== 'generic') ?? places[0];
  if (place) return block.text.slice(place.start, place.end);
  const share = title.figures.find(({ unitClass }) => unitClass === 'percent');
  return share && groupAfter(title, share);
}

/** The place named most often, for articles whose title names none. */
export function mainScope(texts: readonly Surroundings[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { block, places } of texts) {
    for (const place of places) {
      const weight = place.kind === 'generic' ? 0.4 : 1;
      if (place.kind !== 'generic' && !isTopic(block.folded, place)) continue;
      if (/^(?:当地|各地|全球|世界|国内|中国|我国)$/.test(block.folded.slice(place.start, place.end))) continue;
      const name = block.text.slice(place.start, place.end);
      counts.set(name, (counts.get(name) ?? 0) + weight);
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] < 0.8) return undefined;
  // 全县 is the county that the article names.
  const level = /^[全我本]([市县县區区鎮镇])$/.exec(best[0])?.[1];
  const named = level && [...counts.keys()].find((name) => name.length > 2 && name.endsWith(level));
  return named || best[0];
}

/** At the head of a clause, not the venue of something (在深圳举行). */
export function isTopic(folded: string, { start }: Stretch): boolean {
  return /(?:^|[，。；：\n“「《年月日])(?:据|记者从|其中|目前)?$/.test(folded.slice(Math.max(0, start - 4), start));
}

/** 58.7%民众表示支持: the people a share is of. */
export function groupAfter({ block }: Surroundings, { end }: { end: number }): string | undefined {
  if (!/[%成半一数]$|[一二两三四五六七八九]$/.test(block.folded.slice(end - 1, end))) return undefined;
  const match = percentOfGroup.exec(block.folded.slice(end, end + 12));
  const at = match?.[1] ? end + match[0].length - match[1].length : -1;
  return match ? block.text.slice(at, end + match[0].length) : undefined;
}
