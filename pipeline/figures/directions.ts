import type { Figure } from '../types.ts';
import type { Findings } from './draft-figure.ts';
import type { Site } from './figure-site.ts';

const addsUp = /(?:新增|核增|增设|增配|增派|增开|净增)[^，。]{1,16}$/;

/** Which way a figure moved, as the words say; never a judgement. */
export function directionOf(
  findings: Findings,
  { before, sharesLast }: { before: string; sharesLast: boolean },
): Figure['direction'] {
  const { reading, quantity, last, site } = findings;
  if (quantity.unitClass === 'rank' || reading.aside || site.stepAt !== undefined) return undefined;
  if (site.isStepEnd) return reading.direction ?? stepDirection(site);
  if (reading.direction) return reading.direction;
  if (sharesLast && last?.moves) return last.figure.direction;
  if (reached.test(before) && last?.moves && last.figure.unitClass !== 'rank') return last.figure.direction;
  // 降准25个基点, 减少心血管事件约41万例
  if (/(?:降准|降息|减息|降价|减税)$|(?:减少|缩减|压减)[^，。]{2,16}$/.test(before)) return 'down';
  if (/(?:加息|涨价|提价)$/.test(before)) return 'up';
  if (levelled.test(site.block.folded.slice(quantity.end, quantity.end + 16))) return 'flat';
  return addsUp.test(before) ? 'up' : clauseMovement(findings);
}

/** 其中深圳的降幅最大，接近5%: the clause before says that this is how something moved. */
function clauseMovement({ site, quantity, text }: Findings): Figure['direction'] {
  const { clauseBefore } = site;
  if (!clauseBefore || !/^(?:percent|pp)$/.test(quantity.unitClass)) return undefined;
  const words = text.block.folded.slice(clauseBefore.start, clauseBefore.end);
  const name = /([涨升增加]|[跌降减])幅(?:最|居|位|更|较)/.exec(words)?.[1];
  if (!name) return undefined;
  return /[涨升增加]/.test(name) ? 'up' : 'down';
}

/** 大升11个百分点至46%, 提高20元，达到215元: what stands before the level reached by the change just told. */
export const reached = /^[，,]?(?:上?升至|降至|增?至|达到?|为|收?报|收在|收于)$/;

/** 1.19元，与去年持平 */
export const levelled = /^[，,]?(?:与|较|同|和)([^，。；0-9]{1,8}?)(?:持平|相若|相当)/;

/** 由1800人扩编至3000人: the numbers tell where the verb is unknown. */
function stepDirection({ quantity, previous }: Site): Figure['direction'] {
  const [from, to] = [previous?.value ?? previous?.min, quantity.value ?? quantity.min];
  if (from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 'up' : 'down';
}
