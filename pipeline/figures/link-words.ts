import { wordsUpTo } from './word-table.ts';

/** Words between what is measured and the number, and what they say of it. */
interface LinkWord {
  direction?: 'up' | 'down' | 'flat';
  /** 至 or 到: the number is the level reached, not the difference. */
  reach?: true;
  comparison?: 'yoy' | 'qoq' | 'mom';
  /** A verb that says what is counted when no noun does (投入, 获利). */
  verb?: true;
}

const up =
  '翻 翻了 增长 增加 上升 提高 提升 上涨 攀升 上调 上扬 扩大 成长 增收 增产 增支 增利 多收 多增 增幅 涨幅 升幅 走高 回升 反弹 跃升 飙升 激增 大增 大升 大涨 急升 劲增 猛增 净增 延长 增多 多咗 拉升 暴增 暴涨 增速 同增 增 升 涨 多 高出 高 增逾 倍增 扩张 增进 推升 提速 上浮 领先 升值 增值 调高 调升 上修 扩编 多赚 多拨 多提 加价 多出 上行 走阔 扩阔 走高 走强 拉高 转升 调增 加码 加发 调涨 涨价 小涨 小升 微涨 微升 微增 略增 略升 续升 续涨';
const down =
  '下降 减少 降低 回落 下跌 下滑 下调 缩小 缩短 缩减 减收 减支 减产 减利 少收 萎缩 收窄 压缩 压减 削减 走低 大跌 大降 锐减 骤降 急跌 急挫 跌幅 降幅 减幅 缩水 衰退 少咗 同减 减 降 跌 少 低 暴跌 重挫 下挫 滑落 贬值 下浮 落后 节约 节省了 骤减 减损 少赚 少拨 少提 少收 调低 调降 下修 缩编 下行 走低 走弱 倒退 下探 拉低 转跌 调减 调降 减亏 跌破 小跌 小降 微跌 微降 微减 略减 略降 大减 续跌 续降';
const links =
  '涉及 达到了 达到 已达到 达 高达 多达 可达 达成 已达 将达 为 是 约为 约 共计 共 总计 合计 总共 一共 计 有 共有 仅有 仅 只有 只 已 已经 均 都 了 则 就 却 也 还 更 再 又 各 各自 全部 分别为 分别 报 收 收在 收报 录得 收于 报收 终场 收盘报 维持在 保持在 稳定在 控制在 处于 介于 位于 大约 超过 突破 逾 超 的 在 于 及 和 与 、 “ 「 大幅 大幅度 明显 显著 小幅 小幅度 略 略微 微 微幅 净 再度 继续 进一步 快速 持续 稳步 平稳 逐步 实际 名义 较快 由此 最高 最多 最低 之 即 不 仍 仍达 仍有 余额为 : ： 一路 一度 累计达 将 可 能 应 会 需 要 平均每年 年均 日均 月均 每年 每月 每日 单日 由 从 自 比重达 以 占到 相当于 里 后 时 下 上 中 首次 首度 急 大 劲 同步 快 按 不足 近 接近 不到 涉及 占 占到 正负 累 连 终止连 最快 最慢 更 可望 有望 预计 料 拟 或将 并 而 相较 相比 环比 同比';
const reaching =
  '至 到 增至 升至 降至 减至 跌至 涨至 提高至 提高到 增加到 上升至 下降至 降低至 升破 涨破 跌破 升为 降为 增为 减为 扩大至 提升至 提升到 上调至 下调至';
const verbs =
  '投入 涉 筹集 安排 下达 获得 实现 完成 投资 募集 拨付 发放 支付 贷款 融资 捐赠 获利 大赚 赚 亏损 耗资 斥资 花费 节省 集资 追加 拨款 筹资 签约 补贴 奖励 罚款 处罚 赔偿 缴纳 售出 卖出 收到 拥有 设有 建成 增设 新增 支持 提供 统筹 落实 争取 到位 包括 需要 造成 导致 致 为止 转拨 再投入 累计投入 拿出 核定 统筹投入 引进 招聘 培训 派出 选派 开设 聚焦 连接 提前 推迟 延期 领取 给予 补助 资助 享受 转移安置 安置 开展 进行 推出 发行 投放 回笼 达成 签署 采购 收购 出资 覆盖 惠及 预拨 下拨 划拨 盗用 骗取 编列 编制 涉款';

const words = new Map<string, LinkWord>();
const add = (list: string, word: LinkWord) => {
  for (const text of list.split(' ')) if (!words.has(text)) words.set(text, word);
};
add('负增长 负成长 同比负增长', { direction: 'down' });
add(up, { direction: 'up' });
add(down, { direction: 'down' });
add('持平 相若 相当', { direction: 'flat' });
add('年增 年升 年涨 按年增 按年升', { direction: 'up', comparison: 'yoy' });
add('年减 年跌 年降 按年减 按年跌', { direction: 'down', comparison: 'yoy' });
add('季增 季升 按季增 按季升', { direction: 'up', comparison: 'qoq' });
add('季减 季跌 季降 按季减 按季跌', { direction: 'down', comparison: 'qoq' });
add('月增 月升 按月增 按月升', { direction: 'up', comparison: 'mom' });
add('月减 月跌 月降 按月减 按月跌', { direction: 'down', comparison: 'mom' });
add('同比 按年 较上年 比上年 比去年 较去年 较上年同期 比上年同期 比去年同期 较去年同期', { comparison: 'yoy' });
add('按季 较上季 比上季度 较上季度', { comparison: 'qoq' });
add('环比 按月 较上月 比上月', { comparison: 'mom' });
for (const word of reaching.split(' ')) {
  const stem = word.slice(0, -1);
  const direction = words.get(stem)?.direction;
  words.set(word, { reach: true, ...(direction && { direction }) });
}
add(links, {});

const linksUpTo = wordsUpTo(words);
const verbWords = new Set(verbs.split(' '));
/** Words that end like a link word and are none: 设计, 国有, 节约. */
const kept =
  /(?:普及|波及|危及|遍及|提及|侵占|独占|抢占|霸占|设计|统计|审计|会计|预计|估计|行为|认为|作为|成为|国有|所有|持有|私有|公有|含有|保有|发达|抵达|雷达|到达|得到|感到|签到|迟到|许多|最多|年报|申报|上报|预报|情报|财报|海报|合约|节约|预约|签约|契约|附近|最近|记录|收录|目录|减少|多少|至少|最少|降低|提高|新高|最高|身高|高高|提升|上升|晋升|[人日户平年月亩场单周次件校店桶客笔台套线]均|均衡|将军|能不能|功能|智能|节能|产能|性能|可能|动能|储能|核能|太阳能|风能|需要|主要|重要|必要|纪要|机会|社会|协会|大会|展会|委员会|盛会|晚会|人大|北大|扩大|重大|最大|巨大|放大|市场上|线上|网上|路上|以上|线下|地下|旗下|时下|以下|之下|名下|国内|院内|境内|境外|其中|集中|高中|初中|家中|手中|空中|途中|人中|当中|就业|即时|临时|工时|课时|小时|学时|耗时|用时|平时|时速|今后|战后|产后|术后|事后|前后|自由|理由|主从|服从|目的|轮比|占比|性价比|桥隧比|对比|容积比|抚养比|性别比|杠杆比|比|成交量比|厂所|诊所|派出所|场所|交易所|研究所|事务所|会所|厕所|众所|使馆所|领事馆所|税收|赌收|营收|回收|征收|吸收|验收|丰收|招收|实收|应收|创收|增收|机收|接收|新增|可连|牵连|相连|积累|协调|强调|空调|单调)$/;

export interface TailReading {
  /** How many characters at the end are link words. */
  length: number;
  direction: 'up' | 'down' | 'flat' | undefined;
  reach: boolean;
  comparison: 'yoy' | 'qoq' | 'mom' | undefined;
}

/** Reads the link words at the end of folded text, from the end: 互认率 | 同比 | 大幅 | 提高 | 至. */
export function readLinkTail(text: string): TailReading {
  const reading: TailReading = { length: 0, direction: undefined, reach: false, comparison: undefined };
  for (let end = text.length; end > 0; end = text.length - reading.length) {
    const word = linkEndingAt(text, end);
    if (!word) break;
    reading.length += word.length;
    const { direction, reach, comparison } = words.get(word) ?? {};
    // The word nearest the number decides: 增幅回落 is down.
    if (direction && !reading.direction) reading.direction = direction;
    if (reach && !reading.direction) reading.reach = true;
    if (reach && direction) reading.reach = true;
    if (comparison && !reading.comparison) reading.comparison = comparison;
    if (reading.length > 24) break;
  }
  return reading;
}

/** How a word of two or more characters at the head of folded text says that something moves: 大减, 增长. */
export function directionAt(text: string): TailReading['direction'] {
  if (/^[大小微急锐剧暴猛略再续][增升涨]/.test(text)) return 'up';
  if (/^[大小微急锐剧暴猛略再续][减降跌]/.test(text)) return 'down';
  const found = [4, 3, 2].find((length) => words.get(text.slice(0, length))?.direction !== undefined);
  return words.get(text.slice(0, found ?? 0))?.direction;
}

function linkEndingAt(text: string, end: number): string | undefined {
  const found = linksUpTo(text, end).find(
    ([word]) => word.length > 2 || !isKept(text.slice(Math.max(0, end - 4), end), word),
  );
  return found?.[0];
}

function isKept(tail: string, word: string): boolean {
  const match = kept.exec(tail);
  return match !== null && match[0].length > word.length;
}

/** Whether folded text is nothing but a verb that needs its object to say what is counted. */
export function isBareVerb(text: string): boolean {
  return (
    verbWords.has(text) ||
    (text.length <= 6 &&
      text.length > 2 &&
      /^(?:已经?|将|再|累计|统筹|共|新|先后|还|也|计划|拟|合计|全年|每年|今年)/.test(text) &&
      verbWords.has(text.replace(/^(?:已经?|将|再|累计|统筹|共|新|先后|还|也|计划|拟|合计|全年|每年|今年)+/, '')))
  );
}
