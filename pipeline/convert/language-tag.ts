import type { Script } from '../types.ts';
import type { Target } from './convert.ts';

/** The `lang` of text shown in a script, so that browsers choose its glyphs: `tw` is zh-Hant-TW; `other` has none. */
export function languageTag(script: Script | Target): string | undefined {
  switch (script) {
    case 'hans':
      return 'zh-Hans-CN';
    case 'hant':
    case 'tw':
    case 'twp':
      return 'zh-Hant-TW';
    case 'hk':
      return 'zh-Hant-HK';
    case 'mixed':
      return 'zh';
    case 'other':
      return undefined;
    default:
      return script satisfies never;
  }
}
