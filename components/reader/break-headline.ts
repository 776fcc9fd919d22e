// What a line may not begin with, and what it may not end with.
const closing = /^[\s，。、；：？！”’）》】」』〉%％‰℃·…—,.:;?!)]/;
const opening = /[“‘（《【「『〈(]$/;
// '1.5' and '1.5亿', which a unit follows.
const numeral = /[0-9.%％][多余餘]?[十百千万萬亿億]{0,2}$/;
const unit = /^[^\p{P}\p{Nd}\s]/u;

/**
 * Where a headline may break: between words, never inside a word or number or before a number's unit.
 * Offsets in UTF-16 code units, in order. None when the browser cannot tell words.
 */
// '到2027年底基层就诊率达到68%以上' -> breaks before 基层, 就诊率, 达到
export function headlineBreaks(text: string, language = 'zh'): number[] {
  if (typeof Intl.Segmenter !== 'function') return [];
  const breaks: number[] = [];
  let before = '';
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (index > 0 && mayBreak(before, segment)) breaks.push(index);
    before = (breaks.at(-1) === index ? segment : before + segment).slice(-8);
  }
  return breaks;
}

function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before)) return false;
  if (numeral.test(before) && unit.test(after)) return false;
  // 上, 底, 的 and their like lean on the word before.
  return !(/^[上下底内內中后後的了者们們化率性市省县縣区區]$/.test(after) && !/^[\s\p{P}]/u.test(before));
}
