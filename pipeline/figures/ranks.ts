import { readNumeral } from './find-numerals.ts';
import type { Quantity } from './find-quantities.ts';
import { overlapping, type Stretch } from './phrase.ts';

/** Words that make 第N a place in an order, up to eight characters before it. */
const rankBefore =
  /(?:居|列|排|名次|位次|夺得|升至|跃至|跃升至|升到|世界|全国|全省|全市|全区|全县|全球|亚洲|欧洲|同业|行业|省内|国内|中部|西部|东部)[^，。；、]{0,7}$/;
const rankAfter = /^(?:位|名)?(?:[，。；、！？,;）)”"」』\s]|$|和|及|的|，)/;

/** Finds ranks (居全市第一, 排名第5位) in folded text; an ordinal that ranks nothing (第一时间, 第三季) is none. */
export function findRanks(text: string, blocked: readonly Stretch[]): Quantity[] {
  const found: Quantity[] = [];
  const isBlocked = overlapping(blocked);
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    const numeral = readNumeral(text, at + 1);
    if (!numeral || numeral.value < 1 || numeral.value > 999 || numeral.more || numeral.scale > 1 || numeral.share)
      continue;
    if (!rankBefore.test(text.slice(Math.max(0, at - 12), at))) continue;
    if (!rankAfter.test(text.slice(numeral.end, numeral.end + 2))) continue;
    if (isBlocked({ start: at, end: numeral.end })) continue;
    found.push({
      start: at,
      end: numeral.end,
      numberStart: numeral.start,
      numberEnd: numeral.end,
      unitEnd: numeral.end,
      value: numeral.value,
      bound: 'exact',
      unit: '位',
      unitClass: 'rank',
      scale: 1,
      chinese: numeral.chinese,
      classifier: false,
    });
  }
  return found;
}
