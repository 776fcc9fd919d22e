import type { Reason } from '../types.ts';
import { foldText } from './fold-text.ts';

/**
 * One kind of line that is not the article. `pattern` sees the line folded (half-width marks, simplified characters)
 * and without the bullets and opening brackets before it, so `【責任編輯：王五】` is matched as `责任编辑:王五】`.
 */
export interface TextRule {
  id: string;
  reason: Reason;
  pattern: RegExp;
  /** Longer lines are never matched; in UTF-16 code units, 60 when absent. */
  longest?: number;
  /** Matches only where no more of the article follows, since the same words can be the subject of a story. */
  atEnd?: true;
}

/** What a rule takes out, and real news it must keep. */
export interface Examples {
  removes: readonly [string, ...string[]];
  keeps: readonly [string, ...string[]];
}

const bullets = /^[\s●○•·▪▶►▷▲△▼▽◆◇■□★☆※»>》→☞👉❤\-—–*#|_~【[(「『〔〖<《]{1,12}/u;

/** The line as rules see it: folded, without what stands before its first word. */
export function bareLine(text: string): string {
  return foldText(text.trim()).replace(bullets, '').trimEnd();
}

/** The first rule that matches a line given by `bareLine`. */
export function matchRule(rules: readonly TextRule[], line: string): TextRule | undefined {
  if (line === '') return undefined;
  return rules.find(({ longest, pattern }) => line.length <= (longest ?? 60) && pattern.test(line));
}
