import { readFile } from 'node:fs/promises';

/** How farms write traditional characters, one for one, and how any variant is folded to simplified. */
export interface FarmScript {
  /** Simplified character -> what a farm writes for it; only where the two differ. */
  written: Map<string, string>;
  /** Traditional character or variant -> simplified; only where the two differ. */
  folded: Map<string, string>;
}

// Farm pages keep these (關于, 賽后, 這么, 意愿, 范圍)...
const unchanged = '丑么于云仆伙余佣占吁吃后咸唇岳峰干并床征愿斗昵杠杰游灶痴秘群腭范郁采里辟';
// ...and write these otherwise than OpenCC's first choice (群眾, 平臺, 癌癥, 凈, 著).
const chosen = '为為 众眾 伪偽 冲沖 净凈 启啟 墙墻 妫媯 娴嫻 着著 睾睪 症癥 签簽 钟鐘 钵缽 缰韁';

/** Reads OpenCC's character tables in a `dict` folder of opencc-js, corrected by what farm pages show. */
export async function readFarmScript(folder: string): Promise<FarmScript> {
  const written = new Map<string, string>();
  for (const [simplified, first] of await readTable(`${folder}/STCharacters.js`)) {
    if (!unchanged.includes(simplified)) written.set(simplified, first);
  }
  for (const pair of chosen.split(' ')) written.set(pair.slice(0, 1), pair.slice(1));
  const folded = new Map(await readTable(`${folder}/TSCharacters.js`));
  folded.set('著', '着');
  for (const [simplified, traditional] of written) if (!folded.has(traditional)) folded.set(traditional, simplified);
  return { written: withoutSelf(written), folded: withoutSelf(folded) };
}

// export default "万 萬|与 與 …" -> [['万', '萬'], …], the first choice only.
async function readTable(path: string): Promise<[string, string][]> {
  const source = await readFile(path, 'utf8');
  const rows = source.slice(source.indexOf('"') + 1, source.lastIndexOf('"')).split('|');
  return rows.map((row) => {
    const [from = '', first = from] = row.split(' ');
    return [from, first];
  });
}

function withoutSelf(map: Map<string, string>): Map<string, string> {
  return new Map([...map].filter(([from, to]) => from !== to));
}
