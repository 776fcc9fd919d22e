import type { FigureKind } from '../types.ts';
import type { Quantity } from './find-quantities.ts';
import type { TimePhrase } from './time-phrases.ts';

/** What the sentence says around a figure, folded. */
export interface KindClues {
  quantity: Quantity;
  /** The clause up to the figure, and from it on. */
  before: string;
  after: string;
  /** The sentence up to the clause. */
  earlier: string;
  /** The paragraph up to the sentence. */
  paragraph: string;
  /** The whole sentence up to the figure. */
  sentenceBefore: string;
  time: Pick<TimePhrase, 'role'> | undefined;
  timeText: string;
  moves: boolean;
  reach: boolean;
  /** X的40.4%: a share of the figure before. */
  ofPrevious: boolean;
  /** A goal or a forecast told before in the sentence, where it goes on in that way. */
  way: 'target' | 'forecast' | undefined;
}

const past = /(?:已|累计已|截至|了|目前|共完成|实际完成|当前)/;
const goal =
  /(?:目标|力争|确保|争取|计划|规划|拟|旨在|致力|不低于|不少于|不高于|要求|达标|预算数|预算目标|指标要求|设定)/;
/** 主要预期目标是：, 今年将办好十件民生实事：: what a list of goals is announced by. */
const listOfGoals =
  /(?:(?:目标|任务|指标)(?:是|为|有|包括)?|(?:将|要|拟|计划)[^，。：:]{2,20}(?:实事|任务|工作|工程|项目|行动|目标))[：:]/;
const expectation =
  /(?:预计|预估|预测|估计(?!为|值|数)|估算|推估|有望|料将|料会|预料|可望|或将|将会?(?:达|是|为|提升|提高|上升|下降|减少|缩短|突破|超过|接近)|估[约逾近达]?$|将[年季月按同环升降增减超由]|展望|财测|上看|预定|料(?:在|将|会|再)|或(?:将|会|回落|回升|升|降|达|突破|超)|预期(?!信贷|损失|寿命|收益|目标|[^，。]{0,16}的?(?:比率|比例|受访|市民|人士|占)))/;
const expectationVerb = /(?:预计|预估|预测|推估|估算|有望|预料)/;
/** 今年将新建中小学24所: what somebody is going to do. */
const toBeDone =
  /将(?:新建|建|新增|增加|投入|完成|安排|实施|启动|开通|改造|培训|发放|打造|再建|提供|支持|推出|引进|招)/;
/** 下一步，…今年新增托位6.2万个 */
const ahead = /下一步|接下来|下阶段|将(?:实施|推进|开展|推动|加快|深入|持续|继续|全面)[^。；]*[，,]/;
/** 通知明确，…不超过45人 */
const ruled = /(?:明确|规定|要求)[，,：:]/;
/** 中央气象台预计，今天夜间…: the word rules the whole sentence. */
const announced = /(?:预计|预测|预料|预估|预期|推估|估计)[，：,:]/;
/** 比年初规划多: a plan that a level is compared with sets no goal. */
const againstPlan = /[比较][^，]{0,6}(?:规划|计划|目标|预算)/;
const rule =
  /(?:不得|应当|应不|须|必须|至少(?:派|有|配|设|安排|开展|提供|选派)|起付|门槛|上限|下限|标准为|限额|封顶|符合|(?<![可能])满足|凡|可申请|可享受|可结合|方可|才能|最低标准|阈值|免税额|预留|年满|缴费满)/;
const planWord = /(?:规划|“十[三四五]五”|十[三四五]五|计划|方案|意见|纲要|目标|行动)/;

/** Tells a level reached from a goal, an expectation, a rule, a difference and a rank. The order is that of certainty. */
export function kindOf(clues: KindClues): FigureKind {
  const { quantity, before, after, earlier, paragraph, moves, reach, time } = clues;
  if (quantity.unitClass === 'rank') return 'rank';
  const near = before.slice(-24).replace(againstPlan, '');
  const isPast = past.test(near);
  if (clues.ofPrevious) return 'actual';
  const isBounded = quantity.bound === 'gte' || quantity.bound === 'lte';
  if (/^的?目标/.test(after) || /(?:预算数|目标值?|指标)(?:为|是|的)?$/.test(before.slice(-8))) return 'target';
  if (
    quantity.bound !== 'exact' &&
    /^的(?:[一-鿿（(]|$)/.test(after) &&
    quantity.unitClass !== 'percent' &&
    (isBounded || after === '的')
  )
    return 'threshold';
  if (isBounded && /^(?:people|age|area|count)$/.test(quantity.unitClass) && /^[一-鿿]{1,4}的[一-鿿]/.test(after))
    return 'threshold';
  if (/^的(?:可能|概率|几率|机会)/.test(after)) return 'forecast';
  if (announced.test(clues.sentenceBefore) && !isPast) return 'forecast';
  if (time?.role === 'until' && !isPast) return 'target';
  if (!isPast && listOfGoals.test(clues.sentenceBefore)) return 'target';
  if (expectation.test(near) || (expectationVerb.test(earlier.slice(-16)) && !isPast)) return 'forecast';
  if (/^(?:明天|明日|后天|未来[0-9一二两三四五六七几]+(?:天|日|小时))/.test(clues.timeText)) return 'forecast';
  if (!isPast && (toBeDone.test(near) || ahead.test(clues.sentenceBefore))) return 'target';
  if (moves && !reach && !goal.test(near)) return 'change';
  if (
    quantity.bound === 'lte' &&
    /(?:每|单[一-鿿]|最高|补助|补贴|奖励|资助|限额)/.test(near) &&
    quantity.unitClass === 'money'
  )
    return 'threshold';
  if (/(?:朝|力争|争取|确保).{0,24}$/.test(before) && /^[^，。]{0,6}(?:目标|迈进)/.test(after)) return 'target';
  if (rule.test(near) && !isPast) {
    const isTotal = /累计|总量|总数/.test(near);
    if (!isTotal) return 'threshold';
  }
  if (goal.test(near) && !isPast && (isBounded || /(?:力争|争取|目标|计划|拟|预算数|确保|规划)/.test(near)))
    return 'target';
  if (!isPast && clues.way) return clues.way;
  if (isBounded && !isPast && ruled.test(clues.sentenceBefore)) return 'threshold';
  if (isBounded && !isPast && planWord.test(earlier + paragraph)) {
    return /(?:每|向|按|应|须|一般|原则上)/.test(near) ? 'threshold' : 'target';
  }
  // 建议，快走应循序渐进，每周不少于5次
  if (isBounded && /(?:应|须|建议|宜)/.test(earlier + near) && !isPast) return 'threshold';
  return /^(?:明年|后年|翌年|明后)/.test(clues.timeText) ? 'forecast' : 'actual';
}
