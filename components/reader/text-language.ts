import type { Script } from '../../pipeline/types.ts';
import type { ShownScript } from '../settings/settings.ts';

/** The `lang` of the text as shown; `undefined` when it is not Chinese, which is left open. */
export function textLanguage(script: Script, shown: ShownScript): string | undefined {
  if (shown !== 'original' && script !== 'other') return languages[shown];
  return { hans: 'zh-Hans-CN', hant: 'zh-Hant-TW', mixed: 'zh', other: undefined }[script];
}

const languages = { hans: 'zh-Hans-CN', hant: 'zh-Hant', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;
