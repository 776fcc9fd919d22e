import type { Translate } from '../components/messages.ts';
import messages from '../public/_locales/zh_CN/messages.json' with { type: 'json' };

/** Messages as the browser would give them in zh-CN. */
export const translate: Translate = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
