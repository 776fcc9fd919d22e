import { formatNumber } from '../format-number.ts';
import type { MessageKey, Translate } from '../messages.ts';
import type { ChangeCounts } from './group-changes.ts';

interface CountsProps {
  counts: Partial<ChangeCounts>;
  language: string;
  t: Translate;
}

/** 移除 3 处　修复 260 处　关键数字 11: what there is none of is not said. */
export function Counts({ counts, language, t }: CountsProps) {
  const found = words.flatMap(([name, message]) => {
    const count = counts[name] ?? 0;
    return count > 0 ? [t(message, formatNumber(count, language))] : [];
  });
  return (
    <span class="counts">
      {found.length === 0 ? t('countNothing') : found.map((text) => <span key={text}>{text}</span>)}
    </span>
  );
}

const words: readonly (readonly [keyof ChangeCounts, MessageKey])[] = [
  ['removed', 'countRemoved'],
  ['repaired', 'countRepaired'],
  ['figures', 'countFigures'],
  ['unreadable', 'countUnreadable'],
];
