import { type ReadonlySignal, signal } from '@preact/signals';
import { type Sentence, splitSentences } from './split-sentences.ts';
import { spokenText } from './spoken-text.ts';

export interface SpokenPlace extends Sentence {
  block: string;
}

export interface Speaker {
  state: ReadonlySignal<'idle' | 'speaking' | 'paused' | 'failed'>;
  /** The sentence being said. */
  place: ReadonlySignal<SpokenPlace | undefined>;
  /** The Chinese voices of this machine; they may arrive late. */
  voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>;
  /** Gives what is to be read; when it is another text, speech ends. */
  load(texts: readonly { block: string; text: string }[], options: SpeakerOptions): void;
  toggle(): void;
  step(by: number): void;
  stop(): void;
  /** Stops, and listens no more. */
  dispose(): void;
}

interface SpeakerOptions {
  rate: number;
  voice: string;
  language: string | undefined;
}

/** Reads texts aloud sentence by sentence. Speech other than its own is never stopped, nor started, before the first `toggle`. */
export function createSpeaker(synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): Speaker {
  const state = signal<'idle' | 'speaking' | 'paused' | 'failed'>('idle');
  const place = signal<SpokenPlace | undefined>(undefined);
  const voices = signal<readonly SpeechSynthesisVoice[]>([]);
  let queue: { place: SpokenPlace; text: string }[] = [];
  let loaded = '';
  let options: SpeakerOptions = { rate: 1, voice: '', language: undefined };
  let next = 0;
  let turn = 0;

  const readVoices = () => {
    voices.value = (synthesis?.getVoices() ?? []).filter((voice) => /^(zh|yue|cmn)\b/i.test(voice.lang));
  };
  readVoices();
  synthesis?.addEventListener?.('voiceschanged', readVoices);

  function say(index: number): void {
    if (!synthesis) return;
    const item = queue[index];
    // Events of what was said before must not move what is said now.
    const own = ++turn;
    synthesis.cancel();
    if (!item) {
      finish('idle');
      next = 0;
      return;
    }
    next = index;
    place.value = item.place;
    state.value = 'speaking';
    const utterance = new SpeechSynthesisUtterance(spokenText(item.text));
    const voice = chooseVoice(voices.value, options);
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? options.language ?? 'zh-CN';
    utterance.rate = options.rate;
    utterance.onend = () => own === turn && say(index + 1);
    utterance.onerror = () => own === turn && finish('failed');
    synthesis.speak(utterance);
  }

  function finish(end: 'idle' | 'failed'): void {
    turn++;
    state.value = end;
    place.value = undefined;
  }

  const stop = () => {
    if (state.value === 'idle') return;
    finish('idle');
    next = 0;
    synthesis?.cancel();
  };

  return {
    state,
    place,
    voices,
    load(texts, given) {
      const key = texts.map((item) => item.text).join('\n');
      if (key !== loaded) {
        stop();
        loaded = key;
        queue = texts.flatMap(({ block, text }) =>
          splitSentences(text).map((sentence) => ({
            place: { ...sentence, block },
            text: text.slice(sentence.start, sentence.end),
          })),
        );
      }
      const changed = given.rate !== options.rate || given.voice !== options.voice;
      options = given;
      if (changed && state.value === 'speaking') say(next);
    },
    // Pausing cancels and playing says the sentence again: engines differ in `pause`, and some never wake from it.
    toggle() {
      if (state.value !== 'speaking') return say(next);
      turn++;
      state.value = 'paused';
      synthesis?.cancel();
    },
    step(by) {
      say(Math.min(Math.max(next + by, 0), Math.max(queue.length - 1, 0)));
    },
    stop,
    dispose() {
      stop();
      synthesis?.removeEventListener?.('voiceschanged', readVoices);
    },
  };
}

/** The chosen voice, or one that speaks the text's own variety, or any Chinese one; those on this machine first. */
function chooseVoice(voices: readonly SpeechSynthesisVoice[], { voice, language }: SpeakerOptions) {
  const chosen = voices.find((other) => other.voiceURI === voice);
  if (chosen) return chosen;
  const region = language?.split('-').at(-1) ?? 'CN';
  const local = [...voices].sort((a, b) => Number(b.localService) - Number(a.localService));
  return local.find((other) => other.lang.replace('_', '-').endsWith(region)) ?? local[0];
}
