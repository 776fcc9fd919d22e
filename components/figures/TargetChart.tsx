import type { Translate } from '../messages.ts';
import type { TargetSeries } from './find-target-series.ts';

interface TargetChartProps {
  series: readonly TargetSeries[];
  active: number | undefined;
  t: Translate;
  onJump(index: number): void;
}

const width = 120;

/** Goals over time: a dot for each date on a scale of the metric's own, the difference marked as computed. */
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
            {times.map((time) => (
              <th key={time} scope="col">
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
            <tr key={`${metric} ${points[0]?.index}`}>
              <th scope="row">
                {metric}
                <TargetDots values={points.map(({ figure }) => figure.value ?? 0)} />
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

/** The dots stand on the span of their own values with room on both sides; no line, which would look like measured data. */
function TargetDots({ values }: { values: readonly number[] }) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.4;
  const x = (value: number) => 6 + ((value - low + room) / (high - low + 2 * room)) * (width - 12);
  return (
    <svg class="target-dots" viewBox={`0 0 ${width} 12`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      <line class="track" x1="0" x2={width} y1="6" y2="6" />
      {values.map((value, index) => (
        <path key={index} class={index === 0 ? 'goal first' : 'goal'} d={`M${x(value)} 1l5 5l-5 5l-5-5z`} />
      ))}
    </svg>
  );
}

function differenceOf(points: readonly { value?: number; unit: string }[], t: Translate): string {
  const first = points[0];
  const last = points.at(-1);
  if (first?.value === undefined || last?.value === undefined) return '';
  const difference = Number((last.value - first.value).toPrecision(10));
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return `${sign}${Math.abs(difference)}${first.unit === '%' ? t('percentPoints') : first.unit}`;
}
