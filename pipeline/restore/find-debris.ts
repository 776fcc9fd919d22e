import type { Change } from '../article/edit-text.ts';
import type { PageSurvey } from './survey-page.ts';

interface DebrisRule {
  id: string;
  pattern: RegExp;
  /** What stands there instead; one character for one. */
  repair: (match: string) => string;
}

/** Damage of a farm's page that needs no search. Applied only where the page is surely damaged. */
const debrisRules: readonly DebrisRule[] = [
  // '03? ? ?中國圖書': no-break spaces that could not be encoded.
  { id: 'space', pattern: /(?:\? ){1,8}\?(?=[\u4e00-\u9fff])/g, repair: (match) => match.replace(/\?/g, ' ') },
  // '【摘 ?要】'
  { id: 'space', pattern: /(?<=[\u4e00-\u9fff] )\?(?=[\u4e00-\u9fff])/g, repair: () => ' ' },
  // '??近日': an indent.
  { id: 'space', pattern: /(?<=^|\n)\?{2,8}(?=[\u4e00-\u9fff])/g, repair: (match) => ' '.repeat(match.length) },
  { id: 'copyright', pattern: /(?<=Copyright )\?(?= ?\d{4})/gi, repair: () => '©' },
];

// '活動,,二十多個', '各異,、操作'
const doubledComma = /(?<=[\u4e00-\u9fff”》)\d]),(?=[,、][\u4e00-\u9fff“《(\d])/g;
/** Once may be a slip of the author. */
const doubledTimes = 3;

/** Finds question marks that were spaces, on a page whose damage the survey has shown. */
export function findDebris(survey: PageSurvey, text: string): Change[] {
  const found: Change[] = [];
  const add = (start: number, before: string, after: string, rule: string) =>
    found.push({ start, end: start + before.length, after, rule, reason: 'debris', proof: 'likely' });
  if (survey.annotated) {
    for (const { id, pattern, repair } of debrisRules) {
      for (const match of text.matchAll(pattern)) add(match.index, match[0], repair(match[0]), `restore/${id}`);
    }
  }
  if (survey.doubledCommas >= doubledTimes) {
    for (const match of text.matchAll(doubledComma)) add(match.index, match[0], '', 'restore/doubled-comma');
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How many commas a text has doubled. */
export function countDoubledCommas(text: string): number {
  return text.match(doubledComma)?.length ?? 0;
}
