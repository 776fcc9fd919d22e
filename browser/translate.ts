import { browser } from '#imports';
import type { Translate } from '../components/messages.ts';

/** The extension's messages in the browser's language. */
export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** The language messages are shown in, as a tag for `lang` and `Intl`: `zh-CN`, `zh-TW` or `en`. */
export function uiLanguage(): string {
  return translate('uiLanguage');
}
