/** The article as data: the one tree that every stage, view and export works on. */

export interface Span {
  text: string;
  href?: string;
  strong?: true;
  em?: true;
}

/** Why something was taken out or changed. Readers see these, translated. */
export type Reason =
  // Removed blocks.
  | 'navigation'
  | 'advert'
  | 'recommendation'
  | 'disclaimer'
  | 'credit'
  | 'share'
  | 'pager'
  | 'comment'
  | 'footer'
  | 'metadata'
  | 'duplicate'
  | 'hidden'
  | 'unrelated'
  | 'reader' // the reader took it out by hand
  // Edits.
  | 'gloss'
  | 'shift'
  | 'splice'
  | 'debris'
  | 'entity'
  | 'invisible'
  | 'mojibake'
  | 'line-break'
  | 'caption';

export interface Removal {
  /** Stable, readable rule id, such as `clean/scan-code`. */
  rule: string;
  reason: Reason;
}

export interface ListItem {
  depth: number;
  spans: Span[];
}

export type SpanKind = 'paragraph' | 'quote' | 'caption';

export type Block = { id: string; removed?: Removal } & (
  | { kind: SpanKind; spans: Span[] }
  | { kind: 'heading'; level: 2 | 3 | 4; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'table'; header: boolean; rows: Span[][][] }
  | { kind: 'image'; src: string; alt: string }
  | { kind: 'code'; text: string }
);

/** Fields of the article that are text and can carry edits and figures, addressed like blocks. */
export type TextField = 'title' | 'subtitle' | 'byline';

/**
 * One change of text: a repair, a removal inside a block, a join.
 * Offsets are UTF-16 code units in the block's current text; the change is undone by putting `before` back.
 */
export interface Edit {
  /** Counts up with each call that changed the article's text, so that all can be undone backwards. */
  step: number;
  rule: string;
  reason: Reason;
  /** Id of a block, or a `TextField`. */
  block: string;
  start: number;
  end: number;
  before: string;
  after: string;
  proof?: 'proved' | 'likely';
  /** Earlier edits that lie inside `before`, with offsets into it; they come back when this one is undone. */
  inner?: Edit[];
  /** Set on a join: the block whose text begins here, its kind, and the block it stood after on the page. */
  joined?: { block: string; kind: SpanKind; after: string };
  /** Set on a split, which stands at the head of the second part: the first part and the kind both had. */
  split?: { block: string; kind: SpanKind };
}

/** A run of text that is damaged and could not be restored with certainty: shown as it stands, marked. */
export interface Unreadable {
  block: string;
  start: number;
  end: number;
  /** The best reading, only ever shown on demand and labelled as a guess. */
  guess?: string;
}

export type Script = 'hans' | 'hant' | 'mixed' | 'other';

export interface Article {
  schema: 1;
  url: string;
  title: string;
  subtitle?: string;
  byline?: string;
  source?: string;
  site?: string;
  dateline?: string;
  /** ISO 8601 with offset; +08:00 when the page names none. */
  publishedAt?: string;
  editors?: string[];
  section?: string;
  script: Script;
  blocks: Block[];
  edits: Edit[];
  unreadable?: Unreadable[];
  figures: Figure[];
  /** 0 to 1: how sure extraction is that this is the page's article. */
  confidence: number;
}

/** What extraction saw and later stages may need; dropped before saving. */
export interface Evidence {
  /** The page's raw text in document order, private-use characters and all. */
  pageText: string;
  /** Everything that may be the headline: title element, og:title, headings. Best first, raw. */
  titles: string[];
  /** What the page says of itself in meta, JSON-LD, microdata or front matter, by field, best first, raw. */
  meta: Partial<Record<MetaField, string[]>>;
}

export type MetaField = 'title' | 'byline' | 'source' | 'site' | 'publishedAt' | 'section' | 'editors' | 'description';

export interface Extraction {
  article: Article;
  evidence: Evidence;
  /** Whether the page has another region that may be the article, for 不是这篇？ */
  hasSecond?: boolean;
  /** The site rule that fits the page, and whether what it found was good enough to be used. */
  siteRule?: { id: string; used: boolean };
}

export type Bound = 'exact' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'range';
export type UnitClass =
  | 'percent'
  | 'pp'
  | 'money'
  | 'people'
  | 'institutions'
  | 'visits'
  | 'count'
  | 'items'
  | 'duration'
  | 'area'
  | 'length'
  | 'mass'
  | 'speed'
  | 'age'
  | 'ratio'
  | 'rank';
export type FigureKind = 'actual' | 'target' | 'forecast' | 'change' | 'threshold' | 'rank';

/** A quantity the article asserts, with what it measures. Offsets are UTF-16 code units in the block's current text. */
export interface Figure {
  /** Id of a block, or a `TextField`. */
  block: string;
  start: number;
  end: number;
  /** Exactly as written: `textOf(block).slice(start, end)`. */
  raw: string;
  /** Multiplied out; percent in points; absent for a range. */
  value?: number;
  min?: number;
  max?: number;
  bound: Bound;
  unit: string;
  unitClass: UnitClass;
  /** 1, 1e4, 1e8 or 1e12, as written. */
  scale: number;
  metric?: string;
  scope?: string;
  kind: FigureKind;
  time?: string;
  comparison?: { type: string; base?: string };
  direction?: 'up' | 'down' | 'flat';
  speaker?: string;
  /** 1 headline, 2 main, 3 detail. */
  key: 1 | 2 | 3;
  /** Other places that state the same figure, such as the body for a figure of the title. */
  also?: { block: string; start: number; end: number }[];
  /** Quiet doubts about this figure within the article, each naming the other place. */
  notes?: { check: string; block: string; start: number; end: number }[];
}
