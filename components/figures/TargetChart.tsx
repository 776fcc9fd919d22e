import type { Translate } from '../messages.ts';
import type { Entry } from './arrange-figures.ts';
import type { TargetSeries } from './find-target-series.ts';

interface TargetChartProps {
  series: readonly TargetSeries[];
  active: number | undefined;
  t: Translate;
  onJump(index: number): void;
}

const width = 300;

/** Goals over time: a dot for each date, all metrics of a unit on one scale from zero, the difference marked as computed. */
export function TargetChart({ series, active, t, onJump }: TargetChartProps) {
  if (series.length === 0) return null;
  const times = [...new Set(series.flatMap(({ points }) => points.map(({ figure }) => figure.time ?? '')))];
  return (
    <section class="figure-chart" aria-label={t('chartTargets')}>
      <h3>{t('chartTargets')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('columnMetric')}</th>
            {times.map((time, index) => (
              <th key={time} scope="col">
                <svg class="target-sign" viewBox="0 0 12 12" aria-hidden="true">
                  <path class={index === 0 ? 'goal first' : 'goal'} d={dotAt(6)} />
                </svg>
                {time}
              </th>
            ))}
            <th scope="col" class="derived-head">
              {t('derived')}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ metric, points }) => (
            <tr class="target-row" key={`${metric} ${points[0]?.index}`}>
              <th scope="row">
                {metric}
                <TargetDots values={points.map(goalOf)} end={endOf(points, series)} />
              </th>
              {times.map((time) => {
                const point = points.find(({ figure }) => figure.time === time);
                return (
                  <td key={time}>
                    {point && (
                      <button
                        type="button"
                        data-card={point.index}
                        aria-current={active === point.index ? 'true' : undefined}
                        onClick={() => onJump(point.index)}
                      >
                        {point.figure.raw}
                      </button>
                    )}
                  </td>
                );
              })}
              <td class="derived">
                {differenceOf(
                  points.map(({ figure }) => figure),
                  t,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** No line from dot to dot, which would look like measured data; the first is hollow, the later ones are full. */
function TargetDots({ values, end }: { values: readonly number[]; end: number }) {
  const x = (value: number) => 6 + (value / end) * (width - 12);
  return (
    <svg class="target-dots" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
      <line class="track" x1="6" x2={width - 6} y1="6" y2="6" />
      {[0, end / 2, end].map((value) => (
        <line key={value} class="track" x1={x(value)} x2={x(value)} y1="3" y2="9" />
      ))}
      {values.map((value, index) => (
        <path key={index} class={index === 0 ? 'goal first' : 'goal'} d={dotAt(x(value))} />
      ))}
    </svg>
  );
}

const dotAt = (x: number) => `M${x} 1l5 5l-5 5l-5-5z`;

/** Where the scale of a metric ends: a hundred for shares, else the largest goal told in its unit. */
function endOf(points: readonly Entry[], series: readonly TargetSeries[]): number {
  const unit = points[0]?.figure.unit;
  const values = series.flatMap((other) => other.points.filter(({ figure }) => figure.unit === unit).map(goalOf));
  const largest = Math.max(...values);
  return unit === '%' && largest <= 100 ? 100 : largest || 1;
}

function goalOf({ figure }: Entry): number {
  return figure.value ?? 0;
}

function differenceOf(points: readonly { value?: number; unit: string }[], t: Translate): string {
  const first = points[0];
  const last = points.at(-1);
  if (first?.value === undefined || last?.value === undefined) return '';
  const difference = Number((last.value - first.value).toPrecision(10));
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return `${sign}${Math.abs(difference)}${first.unit === '%' ? t('percentPoints') : first.unit}`;
}
