import type { Figure } from '../../pipeline/types.ts';

const width = 220;

/** The small drawing that shows what kind of number it is; what it says stands in the card's words too. */
export function FigureMark({ figure }: { figure: Figure }) {
  const { kind, unitClass, direction, bound } = figure;
  if (kind === 'change' && direction) return null; // the arrow beside the number
  const isShare = unitClass === 'percent' && kind !== 'change';
  const low = bound === 'range' ? figure.min : 0;
  const high = bound === 'range' ? figure.max : figure.value;
  if (!isShare || low === undefined || high === undefined || low < 0 || high > 100) return null;
  const x = (value: number) => (value / 100) * (width - 8);
  const end = x(high);
  return (
    <svg
      class="figure-mark"
      viewBox={`0 0 ${width} 14`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
      data-kind={kind}
    >
      <rect class="track" x="0" y="4" width={x(100)} height="6" rx="1" />
      <rect
        class={bound === 'approx' || bound === 'lt' ? 'bar hatched' : 'bar'}
        x={x(low)}
        y="4"
        width={Math.max(2, end - x(low))}
        height="6"
        rx="1"
      />
      {kind === 'target' && <path class="goal" d={`M${end} 0l5 7l-5 7l-5-7z`} />}
      {(bound === 'gte' || bound === 'gt') && kind !== 'target' && <path class="open" d={`M${end} 1l6 6l-6 6`} />}
      {bound === 'lte' && kind !== 'target' && <path class="open" d={`M${end} 1l-6 6l6 6`} />}
      <line class="tick" x1={x(50)} x2={x(50)} y1="1" y2="13" />
    </svg>
  );
}
