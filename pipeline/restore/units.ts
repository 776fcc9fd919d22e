/** What stands where bytes could not be decoded. */
export const badUnits = '?\ufffd';

/** Full-width marks farms cut before, and the narrow forms they may have been folded to. */
export const wideMarks = '，。、；：？！';
export const cutMarks = `${wideMarks},;:?!`;

/** Whether a UTF-16 unit stands for bytes that could not be decoded. */
export function isBad(unit: number): boolean {
  return unit === 0x3f || unit === 0xfffd;
}

/** Whether a UTF-16 unit is a private-use character, as GBK's user-defined codes become. */
export function isPrivateUse(unit: number): boolean {
  return unit >= 0xe000 && unit <= 0xf8ff;
}

/** Whether a UTF-16 unit is a common Chinese character. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

/** The full-width form of a cut mark, narrow or wide; 0 for other units. */
export function cutMarkOf(unit: number): number {
  if (wideMarkUnits.has(unit)) return unit;
  return wideMarkUnits.has(unit + 0xfee0) ? unit + 0xfee0 : 0;
}

const wideMarkUnits = new Set([...wideMarks].map((mark) => mark.charCodeAt(0)));
