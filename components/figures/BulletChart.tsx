import type { Translate } from '../messages.ts';
import type { Bullet } from './find-bullets.ts';

interface BulletChartProps {
  bullets: readonly Bullet[];
  active: number | undefined;
  t: Translate;
  onJump(index: number): void;
}

const width = 240;

/** Levels against goals of one metric: a bar, a tick for the goal, the share reached marked as computed. */
export function BulletChart({ bullets, active, t, onJump }: BulletChartProps) {
  if (bullets.length === 0) return null;
  return (
    <section class="figure-chart" aria-label={t('chartProgress')}>
      <h3>{t('chartProgress')}</h3>
      <ul>
        {bullets.map(({ target, actual, share, differs }) => {
          const goal = target.figure.value ?? 0;
          const scale = (width - 4) / (Math.max(goal, actual.figure.value ?? 0) * 1.05);
          return (
            <li key={target.index} class="bullet">
              <span class="figure-metric">{target.figure.metric}</span>
              <svg viewBox={`0 0 ${width} 16`} preserveAspectRatio="xMinYMid" aria-hidden="true">
                <rect class="track" x="0" y="5" width={width} height="6" />
                <rect class="bar" x="0" y="5" width={Math.max(2, (actual.figure.value ?? 0) * scale)} height="6" />
                <line class="goal-tick" x1={goal * scale} x2={goal * scale} y1="1" y2="15" />
              </svg>
              <span class="bullet-words">
                {[actual, target].map(({ index, figure }) => (
                  <button
                    key={index}
                    type="button"
                    data-card={index}
                    aria-current={active === index ? 'true' : undefined}
                    onClick={() => onJump(index)}
                  >
                    {t(figure.kind === 'target' ? 'figureTarget' : 'figureActual')} {figure.raw}
                  </button>
                ))}
                <span class="derived">
                  {share}% <small>{t('derived')}</small>
                </span>
                {differs && <span class="figure-note">{t('noteScope')}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
