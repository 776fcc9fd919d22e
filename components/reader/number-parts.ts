// '1.2万', '40余亿', '68%'
const digits = /[0-9０-９](?:[0-9０-９.,．:：]*[0-9０-９])?/;
const scale = /^(?:[%％‰]|[余多餘]?[十百千万萬亿億兆]*[余多餘]?)/;

/** What stands before or behind the number may be so long, to stay on one line with itself. */
const longestPart = 6;

/**
 * A figure's text in parts that each stay on one line: its digits with their scale or the first character of the unit,
 * and the words before and behind. In narrow columns a line may begin between them; to keep all of a figure on one line
 * tears the line before apart. One part that is the whole text where there is nothing to keep.
 */
// '1.2万人次' -> '1.2万', '人次';  '不少于750个' -> '不少于', '750个';  '3名以上' -> '3名', '以上';  '40余亿元' stays whole
export function numberParts(text: string): string[] {
  const number = digits.exec(text);
  if (!number) return [text];
  const digitsEnd = number.index + number[0].length;
  const scaled = digitsEnd + (scale.exec(text.slice(digitsEnd))?.[0].length ?? 0);
  // A single character before or behind is not left alone.
  const start = number.index <= 1 ? 0 : number.index;
  const unitEnd = scaled > digitsEnd ? scaled : digitsEnd + 1;
  const end = text.length - unitEnd <= 1 ? text.length : unitEnd;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)].filter((part) => part !== '');
}

/** Whether a part is kept on one line. */
export function isKeptWhole(part: string): boolean {
  return digits.test(part) || part.length <= longestPart;
}
