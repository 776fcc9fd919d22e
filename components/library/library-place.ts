/** Where in the library the reader is; the page's address says so, so that the browser's back and forward lead there. */
export type Place =
  | { kind: 'list' }
  /** An article, or an earlier version of it. */
  | { kind: 'read'; id: string; version?: string }
  | { kind: 'versions'; id: string }
  | { kind: 'backup' }
  /** The keys, explained. */
  | { kind: 'keys' }
  /** Figures across articles, of one metric when it is named. */
  | { kind: 'figures'; metric?: string };

const articlePlace = /^#(read|versions)=([0-9a-f]{32})(?:&version=([0-9a-z-]{10,40}))?$/;

/** Reads the fragment of the page's address. */
export function readPlace(hash: string): Place {
  if (hash === '#backup') return { kind: 'backup' };
  if (hash === '#keys') return { kind: 'keys' };
  const board = /^#figures(?:=(.+))?$/.exec(hash);
  if (board) return { kind: 'figures', ...(board[1] && { metric: decode(board[1]) }) };
  const [, kind, id, version] = articlePlace.exec(hash) ?? [];
  if (id && kind === 'versions') return { kind, id };
  if (id && kind === 'read') return { kind, id, ...(version && { version }) };
  return { kind: 'list' };
}

/** The fragment that stands for a place. */
export function addressOf(place: Place): string {
  switch (place.kind) {
    case 'list':
      return '#';
    case 'read':
      return `#read=${place.id}${place.version ? `&version=${place.version}` : ''}`;
    case 'versions':
      return `#versions=${place.id}`;
    case 'backup':
    case 'keys':
      return `#${place.kind}`;
    case 'figures':
      return place.metric ? `#figures=${encodeURIComponent(place.metric)}` : '#figures';
    default:
      return place satisfies never;
  }
}

/** As it stands where it is no encoding. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
