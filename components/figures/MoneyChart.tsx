import type { Translate } from '../messages.ts';
import type { MoneyScale } from './find-money-scales.ts';

interface MoneyChartProps {
  scale: MoneyScale;
  active: number | undefined;
  t: Translate;
  onJump(index: number): void;
}

const width = 240;

/** Amounts of one currency on one scale from zero. */
export function MoneyChart({ scale, active, t, onJump }: MoneyChartProps) {
  return (
    <section class="figure-chart" aria-label={t('chartMoney', scale.unit)}>
      <h3>{t('chartMoney', scale.unit)}</h3>
      <ul>
        {scale.entries.map(({ index, figure }) => {
          const length = Math.max(2, ((figure.value ?? 0) / scale.max) * (width - 10));
          return (
            <li key={index} class="money-row">
              <button
                type="button"
                data-card={index}
                aria-current={active === index ? 'true' : undefined}
                onClick={() => onJump(index)}
              >
                <span class="money-raw">{figure.raw}</span>
                <span class="money-metric">{[figure.scope, figure.metric].filter(Boolean).join(' · ')}</span>
                <svg viewBox={`0 0 ${width} 10`} preserveAspectRatio="xMinYMid" aria-hidden="true">
                  <rect
                    class={figure.bound === 'approx' || figure.bound === 'lt' ? 'bar hatched' : 'bar'}
                    x="0"
                    y="2"
                    width={length}
                    height="6"
                  />
                  {(figure.bound === 'gt' || figure.bound === 'gte') && (
                    <path class="open" d={`M${length + 1} 0l5 5l-5 5`} />
                  )}
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
