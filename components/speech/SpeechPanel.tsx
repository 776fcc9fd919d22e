import { Icon } from '../Icon.tsx';
import type { Translate } from '../messages.ts';
import { Stepper } from '../settings/Stepper.tsx';
import type { Speaker } from './speaker.ts';

interface SpeechPanelProps {
  speaker: Speaker;
  rate: number;
  voice: string;
  language: string;
  t: Translate;
  onRate(rate: number): void;
  onVoice(voice: string): void;
}

/** Play, pause, one sentence back or on; voice and speed. Says so when the machine has no Chinese voice. */
export function SpeechPanel({ speaker, rate, voice, language, t, onRate, onVoice }: SpeechPanelProps) {
  const voices = speaker.voices.value;
  if (voices.length === 0) return <p class="calm">{t('speechNoVoice')}</p>;
  const speaking = speaker.state.value === 'speaking';
  return (
    <>
      <div class="button-row speech-buttons">
        <button type="button" aria-label={t('speechBack')} onClick={() => speaker.step(-1)}>
          <Icon name="back" />
        </button>
        <button
          type="button"
          class="primary"
          aria-label={t(speaking ? 'speechPause' : 'speechPlay')}
          onClick={() => speaker.toggle()}
        >
          <Icon name={speaking ? 'pause' : 'play'} />
        </button>
        <button type="button" aria-label={t('speechForward')} onClick={() => speaker.step(1)}>
          <Icon name="forward" />
        </button>
        <button type="button" aria-label={t('speechStop')} onClick={() => speaker.stop()}>
          <Icon name="stop" />
        </button>
      </div>
      <Stepper name="speechRate" label={t('speechRate')} value={rate} language={language} t={t} onChange={onRate} />
      <fieldset class="choice voices">
        <legend>{t('speechVoice')}</legend>
        <div class="choice-options">
          <button type="button" aria-pressed={voice === ''} onClick={() => onVoice('')}>
            {t('speechAnyVoice')}
          </button>
          {voices.map((other) => (
            <button
              key={other.voiceURI}
              type="button"
              aria-pressed={voice === other.voiceURI}
              onClick={() => onVoice(other.voiceURI)}
            >
              {other.name}
            </button>
          ))}
        </div>
      </fieldset>
      {speaker.state.value === 'failed' && <p role="alert">{t('speechFailed')}</p>}
    </>
  );
}
