import { Icon } from '../Icon.tsx';
import type { Translate } from '../messages.ts';
import { Choice } from '../settings/Choice.tsx';
import { Stepper } from '../settings/Stepper.tsx';
import type { Settings } from '../settings/settings.ts';
import type { Speaker } from './speaker.ts';

interface SpeechPanelProps {
  speaker: Speaker;
  settings: Settings;
  language: string;
  t: Translate;
  onSettings(change: Partial<Settings>): void;
}

/** Play, pause, one sentence back or on; voice and speed. Says so when the machine has no Chinese voice. */
export function SpeechPanel({ speaker, settings, language, t, onSettings }: SpeechPanelProps) {
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
      <Stepper name="speechRate" settings={settings} language={language} t={t} onSettings={onSettings} />
      <Choice
        label={t('speechVoice')}
        value={settings.speechVoice}
        options={[
          { value: '', label: t('speechAnyVoice') },
          ...voices.map(({ voiceURI, name }) => ({ value: voiceURI, label: name })),
        ]}
        onChange={(speechVoice) => onSettings({ speechVoice })}
      />
      {speaker.state.value === 'failed' && <p role="alert">{t('speechFailed')}</p>}
    </>
  );
}
