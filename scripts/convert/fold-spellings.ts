const alike = new Map(
  '臺台 佈布 祕秘 汙污 恒恆 曬晒 菸煙 歎嘆 癡痴 脣唇 迹跡 週周 溼濕 佔占 衞衛 説說 税稅 內内 綫線 麪麵'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1, 2)]),
);

/** Writes spellings that stand side by side in the same place as one, so that labelled sentences can be compared. */
export function foldSpellings(text: string): string {
  return [...text].map((character) => alike.get(character) ?? character).join('');
}
