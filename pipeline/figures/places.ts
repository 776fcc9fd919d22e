import { overlapping, type Stretch } from './phrase.ts';
import { foreignAreas, genericAreas, ownAreas } from './place-names.ts';
import { type Entry, wordsFrom } from './word-table.ts';

/** A place, area or body that figures can be about. */
export interface Place extends Stretch {
  /**
   * `generic`: 全国, 全市, 我区, an area that is not named; `abroad`: a country or region of the world; `body`: a company
   * or the like that the article names as its subject; `named`: all others.
   */
  kind: 'generic' | 'named' | 'abroad' | 'body';
}

type Names = (text: string, at: number) => readonly Entry<Place['kind']>[];

const known = [
  ...genericAreas.split(' ').map((word): Entry<Place['kind']> => [word, 'generic']),
  ...ownAreas.split(' ').map((word): Entry<Place['kind']> => [word, 'named']),
  ...foreignAreas.split(' ').map((word): Entry<Place['kind']> => [word, 'abroad']),
];
const knownFrom = wordsFrom(known);

/** 一线城市, 二、三线城市, 8个主场城市: places told of by kind and number. */
const kindOfCity =
  /(?:中?[低高]|中等)收入国家|(?:欠发达|发达|发展中|新兴)(?:国家|经济体|地区)|(?:一|二|三|四|五|、|新){1,4}线城市|(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,3})个[^，。；个0-9]{0,6}(?:城市|省份|国家|地区|县市|市县|省区市|区县)/g;
const suffixes = new Set([...'市县区州镇乡旗盟'].map((char) => char.charCodeAt(0)));
/** 城市, 地区, 新区, 省级 … end or go on with such a character and name no place. */
const notPlace =
  /(?:城市|都市|超市|股市|楼市|上市|门市|夜市|集市|入市|后市|县市|地区|社区|园区|开发区|新区|城区|山区|景区|牧区|灾区|小区|校区|片区|时区|特区|辖区|疫区|学区|库区|郊区|农区|矿区|厂区|病区|分区|各区|两区|外省|邻省|各市|各县|跨省|跨市|到省|市区|省区|州市|省市|地州|乡镇|集镇|城镇|村镇|小镇|古镇|下乡|家乡|城乡|故乡|返乡|老乡|同乡|他乡|异乡|水乡|联盟|加盟|结盟|红旗|国旗|锦旗|旗县|选区|专区|大区|战区|军区|禁区|误区|雷区|防区|湾区|港区|功能区|自贸区|示范区|试验区|保护区|风景区|商务区|工业区|高新区|经开区|无人区|服务区|聚集区|集聚区|试点区|适宜区)$/;
const suffixGoesOn = /^(?:级|场|民|长|委|域|别|分|间|块|外|内|值|面|容|属|直|管|府|道)/;
const notInName = /[据由从对向经自给使让把将以于位距离的了和与在是各个每该这那有到为等及多大小新全其，。、；：]/;
const boundaryBefore = /[^一-鿿]|[在位于由从对向经和与及的至到为是据自给使让把将以、省州、赴来往起止如称的地处]/;
/** 中国队, 泰国队, 中国银行: a name goes on. */
const nameGoesOn =
  /^(?:籍|时间|人民银行|银行|地震|科学|移动|电信|联通|石油|石化|平安|人寿|铁建|中车|建筑|新?湾|杯|锦标|冠军|农业大学|大学|日报|晚报|新闻|电视台)/;
const areaWord =
  /^(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|地区|新区|全省|全市|及周边地区|周边地区|东部|西部|南部|北部|中部|沿海|省|市|县|州)/;
/** 四川基地, 越南二厂, 广州南站, 中国代表团: works, stations and teams that are named after their place. */
const facility =
  /^(?:[东西南北]站|机场|口岸|港|站|[一二三四五新老]?厂|(?:生产)?基地|工厂|电厂|园区|工业园|景区|(?:体育)?代表团|国家队|[男女][篮足排]|队)/;

/** Finds places in folded text, in order. */
export type PlaceFinder = (text: string) => Place[];

/** Finds known names with what belongs to them, `bodies`, short names that end in 市 县 区, and kinds of cities. */
export function placeFinder(bodies: readonly string[]): PlaceFinder {
  const own = bodies.map((word): Entry<Place['kind']> => [word, 'body']);
  const ownFrom = wordsFrom(own);
  const names: Names = (text, at) => {
    const found = ownFrom(text, at);
    return found.length > 0 ? found : knownFrom(text, at);
  };
  return (text) => {
    const found = placesOf(text, names);
    if (!/线城市|收入国家|(?:发达|发展中|新兴)[国经地]|个[^，。；个]{0,6}(?:城市|省|国家|地区|县|市县|区县)/.test(text))
      return found;
    const kinds = [...text.matchAll(kindOfCity)].map(
      (match): Place => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'abroad',
      }),
    );
    const isInKind = overlapping(kinds);
    return [...found.filter((place) => !isInKind(place)), ...kinds].sort((a, b) => a.start - b.start);
  };
}

function placesOf(text: string, names: Names): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const [name] = names(text, at);
    if (name) {
      const [word, kind] = name;
      const end = kind === 'body' ? at + word.length : endOfKnown(text, at + word.length, kind);
      if (!end) continue;
      found.push({ start: at, end, kind });
      at = end - 1;
    } else if (suffixes.has(unit)) {
      const start = startOfNamed(text, at, found.at(-1)?.end ?? 0, names);
      if (start === undefined) continue;
      // 山东 + 齐河县 is one place.
      const last = found.at(-1);
      const isWithin = last?.kind === 'named' && last.end === start;
      if (isWithin) last.end = at + 1;
      else found.push({ start, end: at + 1, kind: 'named' });
    }
  }
  return found;
}

function endOfKnown(text: string, end: number, kind: Place['kind']): number {
  if (nameGoesOn.test(text.slice(end, end + 5))) return 0;
  // 在巴中国移民
  if (text[end - 1] === '中' && text[end] === '国') return 0;
  if (kind === 'generic') return end;
  const area = areaWord.exec(text.slice(end, end + 8))?.[0] ?? '';
  const goesOn = suffixGoesOn.test(text.slice(end + area.length, end + area.length + 1));
  const afterArea = area === '' || (area.length === 1 && goesOn) ? end : end + area.length;
  return afterArea + (facility.exec(text.slice(afterArea, afterArea + 5))?.[0].length ?? 0);
}

/** Where a name of two to four characters before 市, 县, 区 … begins: behind another place or a word that ends one. */
function startOfNamed(text: string, suffixAt: number, last: number, names: Names): number | undefined {
  // 芜湖市长 is a mayor, but 芜湖市市长 names the city.
  if (suffixGoesOn.test(text[suffixAt + 1] ?? '')) return undefined;
  for (let start = Math.max(last, suffixAt - 4); start <= suffixAt - 2; start++) {
    const before = text[start - 1];
    const isBehind = before === undefined || start === last || boundaryBefore.test(before);
    if (!isBehind && !text.startsWith('其中', start - 2)) continue;
    const name = text.slice(start, suffixAt + 1);
    if (!/^[一-鿿]+$/.test(name) || notPlace.test(name) || notInName.test(name)) continue;
    if (names(name, 1).length > 0) continue;
    return start;
  }
  return undefined;
}
