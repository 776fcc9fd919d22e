/**
 * Surnames whose traditional form differs from the one the character has in most words: 余 is 余 in a name, else 餘.
 * The characters that need context only; 岳, 朴 and the like keep their form wherever no phrase says otherwise.
 */
const surnames: ReadonlyMap<string, string> = new Map(
  [
    '余余',
    '范范',
    '于于',
    '岳岳',
    '郁郁',
    '涂涂',
    '朴朴',
    '游游',
    '钟鍾',
    '干干',
    '丑丑',
    '种种',
    '占占',
    '党党',
    '后后',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Surnames few people bear: taken for one only where the text says so, 姓干, 干先生. */
const rare = new Set('干丑种占党后');

/** What follows a surname alone: 余先生, 范某, 钟姓男子, 于氏. */
const afterSurname =
  /^(?:姓|某|氏|先生|女士|小姐|太太|教授|医生|医师|博士|律师|法官|主任|书记|[市县省部局院校处科镇区乡所会]长|董事长|总裁|经理|主席|委员|议员|立委|老师|老板|同学|警官|教练|导演|院士|将军|司令|师傅|阿姨|大爷|大妈|奶奶|爷爷|姓|[男女父母妻嫌]|家(?:父子|兄弟|姐妹|军|村|庄|沟|湾))/;

/** What stands before a whole name: a title or a role. */
const title =
  /(?:记者|通讯员|实习生|摄影|编译|责编|审核|主帅|教授|主任|[市县省部局院校处科镇区乡所会组团社站队台董事]长|总统|总理|主席|书记|委员|议员|立委|代表|医[师生]|律师|法官|检察官|导演|编剧|制片|演员|艺人|歌手|男星|女星|影[帝后]|歌[王后]|作家|诗人|画家|学者|专家|院士|博士|研究员|分析师|经济师|工程师|发言人|负责人|创[始办]人|总裁|总监|经理|董事|教练|球员|选手|队员|队友|前锋|后卫|中场|门将|投手|名将|冠军|老师|同学|学生|校友|村民|居民|市民|男子|女子|司机|民警|警官|将军|司令|院长|总编|编辑|主编|主播|主持人|嫌犯|被告|将|帅|妻子|丈夫|女儿|儿子|父亲|母亲|叫|名叫|姓名)[：:]?$/;

/** A sign that a clause or another name begins. */
const clauseBegin = /(?:^|[与和及跟、，。：；（(“”「」《》\s·])$/;

/** What follows a whole name: somebody who says, does or is something. */
const afterName =
  /^(?:[、，。；：（）()”」》·\s]|表示|指出|提案|提出|主张|批评|质疑|质询|要求|宣布|率领|带领|抵达|前往|到场|发文|坦承|遭|认为|介绍|透露|强调|坦言|告诉|说|称|回应|分析|提醒|建议|呼吁|出席|当选|获|接受|率|主持|担任|出生|因|涉|被|等|在|也|则|曾|还|已|又|今|昨|从|与|和|及|同|将|是|的|为|领衔|主演|饰|执导|出演|签约|加盟|停赛|受伤|夺|赢|输|破门|亮相|现身|分享|回忆|直言|离世|去世|病逝|落马|履新|新作|先生|女士|教授|一行|夫妇|委员|主任|院士|导演|律师|医[生师])/;

/** What may stand before 于 the preposition and makes it no name; and what a clause that begins with it goes on with. */
const afterPreposition =
  /^[一二三四五六七八九十百千两\d０-９\s年月日周上下中今明昨前后东西南北此其是本该当同全各我你他她它这那]/;

const numeral = /[\d０-９一二三四五六七八九十百千万亿两几数]$/;

/**
 * Finds surnames that must keep their form as a name, by what stands before and after: offsets in UTF-16 code units
 * with the traditional form. `begins` is what `segment` gave, `beginsPhrase` tells where a phrase of the tables stands. Linear: each test looks at a bounded stretch.
 * `余先生` and `记者于洋报道` have one; `三十余人` and `于周二表示` have none.
 */
export function findNames(
  text: string,
  begins: Uint8Array,
  beginsPhrase: (at: number) => boolean,
): Map<number, string> {
  const names = new Map<number, string>();
  for (let at = 0; at < text.length; at++) {
    const form = surnames.get(text.charAt(at));
    if (form === undefined || begins[at] !== 1) continue;
    if (beginsPhrase(at) ? isNamedAfterTitle(text, at, begins) : isSurname(text, at, begins)) names.set(at, form);
  }
  return names;
}

function isSurname(text: string, at: number, begins: Uint8Array): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const character = text.charAt(at);
  if (/^[某氏姓]/.test(text.slice(at + 1, at + 2))) return true;
  if (character === '余' && numeral.test(before)) return false;
  const alone = begins[at + 1] === 1;
  const titled = title.test(before);
  const clause = titled || clauseBegin.test(before);
  if (before.endsWith('姓') && alone) return true;
  if (alone && afterSurname.test(text.slice(at + 1, at + 4))) return isFree(character, before, clause);
  if (alone && /[小老阿]$/.test(before) && !/[于干]/.test(character)) return begins[at - 1] === 1;
  if (!clause || rare.has(character)) return false;
  if (character === '于' && !titled) {
    // 于和伟 is a name where 和 and 伟 are no word; 于北京 is none.
    if (afterPreposition.test(text.slice(at + 1, at + 2)) || begins[at + 2] !== 1) return false;
  }
  return givenNameEnds(text, at, begins).some((end) => end === text.length || afterName.test(text.slice(end, end + 3)));
}

/** A title makes a name even of a word, where one more character is left over: 通讯员|范文|斌，. */
function isNamedAfterTitle(text: string, at: number, begins: Uint8Array): boolean {
  if (!title.test(text.slice(Math.max(0, at - 6), at)) || begins[at + 2] !== 1 || begins[at + 3] !== 1) return false;
  return begins[at + 1] !== 1 && /^[\u4e00-\u9fff](?:[、，。；：）)\s]|报道|$)/.test(text.slice(at + 2, at + 5));
}

/** 于 and 干 also stand between words, where a title may follow: 致信于教授. */
function isFree(character: string, before: string, clause: boolean): boolean {
  return !(character === '于' || rare.has(character)) || clause || /[和与对向跟给让被]$/.test(before);
}

/** Where a given name of one or two characters behind the surname at `at` may end. */
function givenNameEnds(text: string, at: number, begins: Uint8Array): number[] {
  return [at + 2, at + 3].filter(
    (end) => end <= text.length && begins[end] === 1 && /^[\u4e00-\u9fff]+$/.test(text.slice(at + 1, end)),
  );
}
