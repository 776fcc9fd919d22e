import { type OwnWords, readOwnWords } from '../../pipeline/convert/own-words.ts';
import { chosenSettings, readSettings, type Settings } from './settings.ts';
import { readSiteChoices, type SiteChoices } from './site-choices.ts';

export interface SettingsBackup {
  settings: Settings;
  sites: SiteChoices;
  /** Absent in backups of versions that left them out. */
  words?: OwnWords;
}

/** A backup as text: JSON that says what it is, with only what was chosen. */
export function writeBackup({ settings, sites, words }: SettingsBackup): string {
  const backup = { format: 'qingdu-settings', version: 1, settings: chosenSettings(settings), sites, words };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** Reads a backup; bad values in it become defaults. `undefined` when the text is none of ours. Never throws. */
export function readBackup(text: string): SettingsBackup | undefined {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'qingdu-settings') {
    return undefined;
  }
  const { settings, sites, words } = value as Partial<Record<keyof SettingsBackup, unknown>>;
  return {
    settings: readSettings(settings),
    sites: readSiteChoices(sites),
    ...(words !== undefined && { words: readOwnWords(words) }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
