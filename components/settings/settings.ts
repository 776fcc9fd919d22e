/** Everything a reader can choose that follows them between machines. Plain data; kept by `browser/settings-storage.ts`. */

export const themes = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export const fonts = ['serif', 'sans', 'kai', 'system'] as const;
export const shownScripts = ['original', 'hans', 'hant', 'tw', 'hk'] as const;

export type Theme = (typeof themes)[number];
export type Font = (typeof fonts)[number];
/** How rising and falling are coloured among the key figures; blue and orange call neither of them good. */
export const figureColours = ['neutral', 'red-up', 'green-up'] as const;

export type FigureColours = (typeof figureColours)[number];
/** What the reader wants to see: the page's own characters, or one of the scripts. */
export type ShownScript = (typeof shownScripts)[number];

export interface Settings {
  theme: Theme;
  font: Font;
  /** Of the article's text, in CSS pixels. */
  fontSize: number;
  /** Of a line, in Chinese characters. */
  lineWidth: number;
  /** As a multiple of the font size. */
  lineHeight: number;
  /** Two characters at the start of each paragraph. */
  indent: boolean;
  justify: boolean;
  /** Columns from right to left. */
  vertical: boolean;
  /** Half-width punctuation between Chinese characters is shown full-width; what is saved stays as it is. */
  fullWidthPunctuation: boolean;
  images: boolean;
  outlineShown: boolean;
  /** Whether numbers are underlined in the text. */
  underlineFigures: boolean;
  /** Whether the key figures stand open beside the article. */
  figuresShown: boolean;
  figureColours: FigureColours;
  script: ShownScript;
  /** Words too, not only characters: 软件 becomes 軟體. Only for Taiwan and Simplified. */
  vocabulary: boolean;
  /** Text in 《》 and quotation marks is not converted. */
  keepQuoted: boolean;
  speechRate: number;
  /** The `voiceURI` of the chosen voice; '' lets the browser choose. */
  speechVoice: string;
  /** What a click on the icon does on a page that is not in the reader. */
  click: 'reader' | 'popup';
  badge: boolean;
  keepImages: boolean;
}

export const defaultSettings: Settings = {
  theme: 'system',
  font: 'serif',
  fontSize: 18,
  lineWidth: 36,
  lineHeight: 1.85,
  indent: false,
  justify: true,
  vertical: false,
  fullWidthPunctuation: true,
  images: true,
  outlineShown: true,
  underlineFigures: true,
  figuresShown: true,
  figureColours: 'neutral',
  script: 'original',
  vocabulary: false,
  keepQuoted: false,
  speechRate: 1,
  speechVoice: '',
  click: 'reader',
  badge: false,
  keepImages: false,
};

/** The ranges of the numbers among the settings, with the step a control moves by. */
export const settingRanges = {
  fontSize: { min: 14, max: 36, step: 1 },
  lineWidth: { min: 20, max: 50, step: 2 },
  lineHeight: { min: 1.4, max: 2.6, step: 0.1 },
  speechRate: { min: 0.5, max: 2.5, step: 0.1 },
} as const;

const choices = {
  theme: themes,
  font: fonts,
  script: shownScripts,
  click: ['reader', 'popup'],
  figureColours,
} as const satisfies { [Key in keyof Settings]?: readonly Settings[Key][] };

const longestText = 200;

/**
 * Reads settings out of anything: a stored value, a backup, a later version's object. A bad or absent value becomes the
 * default, a number out of range the nearest end, and unknown names are left out. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const entries = Object.entries(defaultSettings).map(([name, fallback]) => [
    name,
    readValue(name, given[name], fallback),
  ]);
  return Object.fromEntries(entries) as unknown as Settings; // each name got a value of its own type
}

/** Only what differs from the defaults, so that a better default reaches everyone who never chose. */
export function chosenSettings(settings: Settings): Partial<Settings> {
  const entries = Object.entries(settings).filter(([name, value]) => value !== defaultSettings[name as keyof Settings]);
  return Object.fromEntries(entries);
}

/** The number held within its range and on its step, without the dust of binary fractions. */
export function fitSetting(name: keyof typeof settingRanges, value: number): number {
  const { min, max, step } = settingRanges[name];
  const stepped = min + Math.round((Math.min(Math.max(value, min), max) - min) / step) * step;
  return Math.min(Number(stepped.toFixed(2)), max);
}

/** Whether a value names a script that text can be shown in. */
export function isShownScript(value: unknown): value is ShownScript {
  return shownScripts.some((script) => script === value);
}

function readValue(name: string, value: unknown, fallback: Settings[keyof Settings]): unknown {
  if (typeof value !== typeof fallback) return fallback;
  if (name in choices) {
    const allowed: readonly unknown[] = choices[name as keyof typeof choices];
    return allowed.includes(value) ? value : fallback;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return fallback;
    const { min, max } = settingRanges[name as keyof typeof settingRanges];
    return Math.min(Math.max(value, min), max);
  }
  return typeof value === 'string' && value.length > longestText ? fallback : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
