/** Attributes in which lazy pages keep the real address of an image, the surest first. */
const lazy = [
  'data-original',
  'data-src',
  'data-actualsrc',
  'data-lazy-src',
  'data-original-src',
  'data-echo',
  'data-url',
  'original',
  'file',
  '_src',
  'zoomfile',
];

/** The image block of an `img` element; `undefined` for icons, spacers, trackers and unsafe addresses. */
export function imageOf(element: Element, base: string): { kind: 'image'; src: string; alt: string } | undefined {
  const width = Number(element.getAttribute('width') ?? Number.NaN);
  const height = Number(element.getAttribute('height') ?? Number.NaN);
  if (width < 60 || height < 60) return undefined;
  const src = addressOf(element, base);
  return src === undefined ? undefined : { kind: 'image', src, alt: (element.getAttribute('alt') ?? '').trim() };
}

function addressOf(element: Element, base: string): string | undefined {
  const named = lazy.map((name) => element.getAttribute(name));
  const candidates = [
    ...named,
    largestOf(element.getAttribute('data-srcset')),
    largestOf(element.getAttribute('srcset')),
    element.getAttribute('src'),
  ];
  for (const candidate of candidates) {
    const src = candidate ? safeSource(candidate, base) : undefined;
    if (src !== undefined) return src;
  }
  return undefined;
}

/** The address with the greatest width or density of a `srcset`. */
function largestOf(srcset: string | null): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const part of (srcset ?? '').slice(0, 10_000).split(/,\s+/)) {
    const [address, size] = part.trim().split(/\s+/);
    const number = Number.parseFloat(size ?? '1');
    if (address && number > most) [best, most] = [address, number];
  }
  return best;
}

const raster = /^data:image\/(png|jpe?g|gif|webp|avif|bmp)[;,]/i;
/** Shorter data images are placeholders. */
const shortestData = 1000;

function safeSource(raw: string, base: string): string | undefined {
  const address = raw.trim();
  if (/^data:/i.test(address)) return raster.test(address) && address.length > shortestData ? address : undefined;
  if (!/[./]/.test(address)) return undefined;
  try {
    const url = new URL(address, base);
    return /^(https?|blob):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined; // A broken address shows nothing.
  }
}
