import { useEffect, useMemo } from 'preact/hooks';
import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';
import type { Settings } from '../settings/settings.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

/** A speaker that has the article before it; it falls silent when the article or the view goes. */
export function useSpeaker(shown: Article, settings: Settings, language: string | undefined): Speaker {
  const speaker = useMemo(() => createSpeaker(), []);
  const texts = useMemo(
    () => [
      { block: 'title', text: shown.title },
      ...shown.blocks.flatMap((block) =>
        block.removed || block.kind === 'code' ? [] : [{ block: block.id, text: textOf(block) }],
      ),
    ],
    [shown],
  );
  const { speechRate: rate, speechVoice: voice } = settings;
  useEffect(() => speaker.load(texts, { rate, voice, language }), [speaker, texts, rate, voice, language]);
  useEffect(() => () => speaker.dispose(), [speaker]);
  return speaker;
}
