import type { Garbling } from '../../../pipeline/restore/garble.ts';

/** Sentences of news for property tests, put together from parts so that each run has its own. */
const places = ['浙江省', '杭州市', '廣東省', '縣域', '該鎮', '全國', '開發區', '當地'];
const actors = [
  '衛生健康委員會',
  '統計局',
  '發展和改革委員會',
  '財政廳',
  '醫院',
  '公司',
  '專家',
  '負責人',
  '教育局',
  '法院',
];
const verbs = ['介紹', '表示', '指出', '明確', '公布', '發布消息稱', '認為', '強調'];
const facts = [
  '基層就診率達到68%以上',
  '今年前三季度投資增長5.3%',
  '不得收取任何費用',
  '沒有發現違規行為',
  '未完成驗收的項目共12個',
  '將組織36名專家開展巡回診療服務',
  '完善《實施意見》的各項措施',
  '無需提交證明材料',
  '二十三家企業參加了活動',
  '居民收入達到31500元',
  '為老年人提供健康管理服務',
  '提高服務質量和管理水平',
  '推動經濟社會高質量發展',
  '印發《關于加強質量管理的通知》',
  '已有140多萬人受益',
  '加快建設區域醫療中心',
  '優化資源配置,擴大服務范圍',
];
const links = ['，', '；', '。', '，同時', '，並', '。此外，', '、'];

/** A paragraph of traditional text, chosen by a function that gives numbers from 0 up to 1. */
export function randomParagraph(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  let text = `${pick(places)}${pick(actors)}${pick(verbs)}，`;
  const count = 2 + Math.floor(random() * 4);
  for (let i = 0; i < count; i++) text += pick(facts) + (i < count - 1 ? pick(links) : '。');
  return text.replaceAll('並', '并').replaceAll(',', '，');
}

/** Numbers from a seed, the same ones each time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A farm: the characters it glosses, what it leaves for bytes it cannot decode, and whether its page was scraped. */
export function randomFarm(random: () => number): Garbling {
  return {
    glosses: new Map([...farmReadings].filter(() => random() < 0.8)),
    cuts: '，。、；：？！',
    scraped: random() < 0.5,
    lost: ['?', '?', '\ufffd', ''][Math.floor(random() * 4)] ?? '?',
  };
}

const farmReadings = new Map(
  Object.entries({
    ...{
      達: 'dá',
      質: 'zhì',
      經: 'jīng',
      濟: 'jì',
      醫: 'yī',
      衛: 'wèi',
      務: 'wù',
      會: 'huì',
      門: 'mén',
      發: 'fā',
      關: 'guān',
    },
    ...{
      設: 'shè',
      進: 'jìn',
      實: 'shí',
      見: 'jiàn',
      稱: 'chēng',
      車: 'chē',
      強: 'qiáng',
      優: 'yōu',
      級: 'jí',
      開: 'kāi',
    },
    ...{
      專: 'zhuān',
      學: 'xué',
      護: 'hù',
      導: 'dǎo',
      個: 'gè',
      鄉: 'xiāng',
      鎮: 'zhèn',
      區: 'qū',
      動: 'dòng',
      現: 'xiàn',
    },
    ...{
      產: 'chǎn',
      驗: 'yàn',
      萬: 'wàn',
      結: 'jié',
      數: 'shù',
      統: 'tǒng',
      調: 'tiáo',
      業: 'yè',
      評: 'píng',
      價: 'jià',
    },
    ...{
      財: 'cái',
      機: 'jī',
      據: 'jù',
      預: 'yù',
      復: 'fù',
      對: 'duì',
      費: 'fèi',
      擴: 'kuò',
      內: 'nèi',
      規: 'guī',
      計: 'jì',
    },
    ...{
      項: 'xiàng',
      來: 'lái',
      當: 'dāng',
      應: 'yīng',
      該: 'gāi',
      資: 'zī',
      縣: 'xiàn',
      職: 'zhí',
      員: 'yuán',
      無: 'wú',
    },
  }),
);
