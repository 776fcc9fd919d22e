import type { TimePhrase } from './time-phrases.ts';

/** Words that make a time the base of a comparison when they stand before it, with little between. */
const baseBefore = /(?:较|比|对比|相比|超越|超过|高于|低于|优于|少于|多于|相较于?|相对于?|跟|与|和|同)(?:之?于|起)?$/;
/** 与去年同期: these words link, and compare only where the words behind say so. */
const linkBefore = /(?:跟|与|和|同)$/;
const baseAfter =
  /^(?:历史|同期|同月|水平|的?相比|相较|的同期|比|的(?:约|近|逾|超过?|不足)?(?:人民币|US\$|HK\$|\$)?[0-9一二两三四五六七八九十百])/;
const isDay = /[日号天晨]$|周[一二三四五六]$|[0-9][分时]?$|[时点]$|今早|昨晚|当地时间|[-/:：]/;
/** Words of telling and publishing, and of the meetings where that is done: a day before them is theirs. */
const telling =
  /电$|讯$|报道|报导|消息|召开|举行|发布|印发|出台|获悉|了解到|公布|宣布|公告|表示|介绍|指出|强调|通报|透露|披露|发表|发言|法说|说法会|施行|实施|闭幕|开幕|签署|印行|刊登|记者|提出|会上|会议|数据|报告|称$|显示|[指说]$/;
const stamp = /^[0-9]{4}[-/.]|^[0-9]{1,2}[:：]/;
const vague = /^(?:近年来?|日前|近日|近期|近来|当前|现在|当地时间)$/;
const untilPhrase = /年|[“"]?十[一二三四五六]五|末/;
const untilBefore = /(?:到|至|力争|争取到?|朝|朝着)$/;

/** What a time says of the figures behind it; offsets are those of the folded text. */
export function roleOf(text: string, start: number, end: number): TimePhrase['role'] {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 12);
  const phrase = text.slice(start, end);
  const isUpTo = /(?:截至|截止)/.test(before.slice(-2) + phrase);
  if (!isUpTo && baseBefore.test(before)) {
    if (!linkBefore.test(before) || /同期|相比|相较|持平|相若/.test(phrase + clauseAfter(text, end))) return 'base';
  }
  if (/同[期月日]/.test(phrase) || baseAfter.test(after)) return 'base';
  if (isUpTo) return 'plain';
  if (vague.test(phrase) || stamp.test(phrase)) return 'event';
  if (isDay.test(phrase) && telling.test(deedOf(text, end))) return 'event';
  if (untilBefore.test(before) && untilPhrase.test(phrase)) return 'until';
  return 'plain';
}

function clauseAfter(text: string, end: number): string {
  return /^[^，。；;！？\n]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
}

/** What happened then: the rest of the clause, or the next one where the time closes its own. */
function deedOf(text: string, end: number): string {
  const rest = text.slice(end, end + 48);
  const [own = '', next = ''] = rest.split(/[，,。；;！？\n]/, 2);
  return own.trim() === '' || /^\s*[（(]/.test(own) ? own + next : own;
}
