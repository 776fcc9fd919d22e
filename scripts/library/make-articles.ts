import type { Article, Block } from '../../pipeline/types.ts';

const places = [
  '成都市',
  '绵阳市',
  '高雄市',
  '臺北市',
  '宜宾市',
  '乐山市',
  '深圳市',
  '新竹縣',
  '雅安市',
  '台中市',
  '昆明市',
  '苏州市',
];
const offices = [
  '卫生健康委员会',
  '统计局',
  '教育局',
  '衛生局',
  '交通運輸局',
  '市场监督管理局',
  '農業農村局',
  '文化和旅游局',
];
const matters = [
  '社区卫生服务中心',
  '基层医疗床位',
  '公共交通客運量',
  '粮食播种面积',
  '中小学课后服务',
  '長照服務據點',
  '新能源汽车充电桩',
  '河湖水质监测站',
  '文物保護單位',
  '社会消费品零售总额',
];
const verbs = ['新增', '改造', '增長', '下降至', '覆盖', '建成', '投入', '完成'];
const tails = [
  '有关负责人表示，下一步将继续完善配套措施，让群众就近享受到服务。',
  '受訪民眾認為，改善之後等候時間明顯縮短，手續也簡便許多。',
  '业内人士指出，数据背后是近年来持续投入的结果，但城乡差距依然存在。',
  '會議同時要求各單位於年底前提交總結報告，並公開接受監督。',
  '记者在现场看到，工作人员正在逐项核对登记信息，秩序井然。',
  '專家提醒，相關數字為初步統計，最終結果以年度公報為準。',
];
const sources = ['新华社', '川观新闻', '中新社', '中央社', '聯合報', '经济日报', undefined];
const words = ['民生', '医疗', '教育', '财经', '交通'];

/** Numbers that look random and are the same in each run. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** A made-up news article in the manner of the seeds; the same number gives the same article. Some carry hard text. */
export function makeArticle(number: number): Article {
  const random = makeRandom(number * 7919 + 17);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const place = pick(places);
  const matter = pick(matters);
  const count = 6 + Math.floor(random() * 12);
  const blocks: Block[] = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    kind: 'paragraph',
    spans: [
      {
        text: `${pick(places)}${pick(offices)}公布，${pick(matters)}${pick(verbs)}${Math.floor(random() * 99_999)}个，同比增长${(random() * 30).toFixed(1)}%。${pick(tails)}${pick(tails)}`,
      },
    ],
  }));
  const first = blocks[0];
  const text = first && 'spans' in first ? (first.spans[0]?.text ?? '') : '';
  const raw = /[\d.]+%/.exec(text)?.[0] ?? '';
  const start = text.indexOf(raw);
  const source = pick(sources);
  const day = new Date(Date.UTC(2019, 0, 1) + Math.floor(random() * 2500) * 86_400_000).toISOString().slice(0, 10);
  return {
    schema: 1,
    url: `https://news.example.com/${number}.html`,
    title: `${place}${matter}${pick(verbs)}：第${number}号通报`,
    ...(source && { source }),
    ...(number % 7 === 0 && { subtitle: '' }),
    publishedAt: `${day}T08:00:00+08:00`,
    script: 'mixed',
    blocks: number % 50 === 0 ? [...blocks, hardBlock] : blocks,
    edits: [],
    figures: [
      {
        block: 'p0',
        start,
        end: start + raw.length,
        raw,
        value: Number.parseFloat(raw),
        bound: 'exact',
        unit: '%',
        unitClass: 'percent',
        scale: 1,
        metric: matter,
        scope: place,
        kind: 'actual',
        key: 2,
      },
    ],
    confidence: 0.9,
  };
}

/** A line of a library file for this article. */
export function makeEntryLine(number: number): string {
  const random = makeRandom(number + 5);
  const savedAt = Date.UTC(2026, 0, 1) + number * 60_000;
  const tags = words.filter(() => random() < 0.2);
  return JSON.stringify({
    savedAt,
    contentAt: savedAt,
    tags,
    state: random() < 0.5 ? 'read' : 'unread',
    favourite: random() < 0.1,
    article: makeArticle(number),
  });
}

const hardBlock: Block = {
  id: 'hard',
  kind: 'paragraph',
  spans: [{ text: '孤立的\ud800代理项，表情👨‍👩‍👧‍👦，方向\u202e标记\u202c，行分隔\u2028，空字\u0000。' }],
};
