import { browser } from '#imports';
import type { Translate } from '../components/messages.ts';

/** Messages with their places left open: a list of many rows asks for the same ones thousands of times. */
const templates = new Map<string, string>();
const places = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/** The extension's messages in the browser's language. */
export const translate: Translate = (key, ...values) => {
  let template = templates.get(key);
  if (template === undefined) {
    template = browser.i18n.getMessage(key, places);
    templates.set(key, template);
  }
  return template.replace(/\$(\d)/g, (_, place) => String(values[place - 1] ?? ''));
};

/** The language messages are shown in, as a tag for `lang` and `Intl`: `zh-CN`, `zh-TW` or `en`. */
export function uiLanguage(): string {
  return translate('uiLanguage');
}
