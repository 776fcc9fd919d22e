import type messages from '../public/_locales/zh_CN/messages.json';

export type MessageKey = keyof typeof messages;

/** Gives a message in the reader's language, with $1, $2, … filled in. Handed to components by entrypoints. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;
