import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { type BoardRow, FigureBoardView } from '../../components/library/FigureBoardView.tsx';
import { showDay } from '../../components/show-time.ts';
import type { BoardFigure, Metric } from '../../store/figure-board.ts';
import type { LibraryRecord } from '../../store/schema.ts';
import { fold } from '../../store/search/fold.ts';
import type { AskWorker } from './ask-worker.ts';
import type { LibraryActions } from './change-library.ts';
import type { LibraryState } from './library-state.ts';

interface FigureBoardProps {
  metric: string | undefined;
  state: LibraryState;
  actions: LibraryActions;
  ask: AskWorker;
}

/** The figures of all articles by what they measure, read anew when the library changes. */
export function FigureBoard({ metric, state, actions, ask }: FigureBoardProps) {
  const metrics = useMemo(() => signal<readonly Metric[] | undefined>(undefined), []);
  const figures = useMemo(() => signal<readonly BoardFigure[]>([]), []);
  const typed = useMemo(() => signal(''), []);
  const records = state.records.value;
  useEffect(() => {
    if (!records) return;
    void actions.attempt(async () => {
      metrics.value = await ask('metrics', undefined);
    });
  }, [records]);
  const chosen = metric ?? metrics.value?.[0]?.name;
  useEffect(() => {
    if (chosen === undefined) return;
    void actions.attempt(async () => {
      figures.value = await ask('figures-of', chosen);
    });
  }, [records, chosen]);
  const wanted = fold(typed.value.trim());
  return (
    <FigureBoardView
      metrics={metrics.value?.filter(({ name }) => fold(name).includes(wanted))}
      typed={typed.value}
      metric={chosen}
      rows={useMemo(() => rowsOf(figures.value, records ?? new Map()), [figures.value, records])}
      language={uiLanguage()}
      t={t}
      onTyped={(text) => (typed.value = text)}
    />
  );
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** By place, then by time; articles in the trash are left out. */
function rowsOf(figures: readonly BoardFigure[], records: ReadonlyMap<string, LibraryRecord>): BoardRow[] {
  const known = figures.flatMap(({ id, figure }) => {
    const record = records.get(id);
    return record && record.trashedAt === undefined ? [{ id, figure, record }] : [];
  });
  const largest = new Map<string, number>();
  for (const { figure } of known) {
    largest.set(figure.unit, Math.max(largest.get(figure.unit) ?? 0, Math.abs(figure.value ?? 0)));
  }
  const rows = known.map(({ id, figure, record }): BoardRow => {
    const most = largest.get(figure.unit) ?? 0;
    return {
      id,
      figure,
      title: record.title,
      day: record.publishedAt?.slice(0, 10) ?? showDay(record.savedAt),
      ...(record.source && { source: record.source }),
      ...(figure.value !== undefined && most > 0 && { share: Math.abs(figure.value) / most }),
    };
  });
  return rows.sort(
    (a, b) =>
      collator.compare(a.figure.scope ?? '', b.figure.scope ?? '') ||
      collator.compare(a.figure.time ?? a.day, b.figure.time ?? b.day),
  );
}
