import { useEffect, useMemo } from 'preact/hooks';
import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';
import type { Settings } from '../settings/settings.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

interface SpeakerOptions {
  /** Whether the reader has asked for a speaker; there is none before. */
  wanted: boolean;
  settings: Settings;
  /** Of the text. */
  language: string | undefined;
}

/** A speaker that has the article before it; it falls silent when the article or the view goes. */
export function useSpeaker(shown: Article, { wanted, settings, language }: SpeakerOptions): Speaker | undefined {
  const speaker = useMemo(() => (wanted ? createSpeaker() : undefined), [wanted]);
  const { speechRate: rate, speechVoice: voice } = settings;
  useEffect(() => speaker?.load(textsOf(shown), { rate, voice, language }), [speaker, shown, rate, voice, language]);
  useEffect(() => () => speaker?.dispose(), [speaker]);
  return speaker;
}

function textsOf({ title, blocks }: Article): { block: string; text: string }[] {
  return [
    { block: 'title', text: title },
    ...blocks.flatMap((block) =>
      block.removed || block.kind === 'code' ? [] : [{ block: block.id, text: textOf(block) }],
    ),
  ];
}
