import { foldText } from '../clean/fold-text.ts';
import type { HeadLine } from './head-lines.ts';
import { isOutletName, tidyName } from './read-source.ts';
import { readTimes } from './read-time.ts';

export interface NamesBeside {
  source?: string;
  byline?: string;
}

/** A time without its year, as accounts give it: 01-14 17:58, 3小时前. */
const someTime = /\d{1,2}[-/月]\d{1,2}日?\s?\d{1,2}:\d{2}|\d{1,2}\s?(?:小时|小時|分钟|分鐘|天)前|昨天|刚刚/;

/** How far from the line with the time a bare name may stand, in lines. */
const reach = 3;

/**
 * Names that stand bare next to the time, in its line or in lines of their own: an outlet's, a person's, or that of the
 * account that published the article.
 * `2019-09-24 09:10 中国青年报`; `石佳/中国青年报` above the time; `八卦大相公` between headline and time.
 */
export function namesBeside(
  lines: readonly HeadLine[],
  time: { line: HeadLine; start: number; end: number } | undefined,
): NamesBeside {
  const line = time?.line ?? lines.find(({ text, below }) => below && someTime.test(text));
  if (!line) return {};
  const inLine = time ? [line.text.slice(time.end), line.text.slice(0, time.start)].flatMap(partsOf) : [];
  const at = lines.indexOf(line);
  const around = line.below
    ? lines
        .filter((other, index) => other.below && other !== line && Math.abs(index - at) <= reach)
        .flatMap(({ text }) => (isBare(text) ? partsOf(text) : []))
    : [];
  const source = [...inLine, ...around].find(isOutletName);
  const byline = [...inLine, ...around].map(personOf).find((name) => name !== undefined && name !== source);
  // An account's name may be anything; it is only believed when it stands directly beside the time.
  const whole =
    time && line.below
      ? [line.text.slice(0, time.start), line.text.slice(time.end)].filter((text) => text.trim() !== '')
      : [];
  const next =
    at < 0 ? [] : [lines[at - 1], lines[at + 1]].filter((other) => other?.below).map((other) => other?.text ?? '');
  // 2024-11-05 20:18·蓝海观察·渔业领域创作者
  const pointed =
    time && line.below ? /^\s{0,2}[·•|丨]\s{0,2}([^·•|丨]{2,16})(?=[·•|丨]|$)/.exec(line.text.slice(time.end)) : null;
  const account = [...(pointed?.[1] ? [pointed[1]] : []), ...(whole.length === 1 ? whole : []), ...next]
    .map((text) => text.replace(/^[\s·•]+|[\s·•]+$/g, ''))
    .find((text) => isBare(text) && isAccount(text));
  return {
    ...((source ?? account) !== undefined && { source: source ?? (account as string) }),
    ...(byline !== undefined && { byline }),
  };
}

function partsOf(text: string): string[] {
  return (
    text
      .split(/[\s|｜丨,，/／、]+/)
      // 时间： is the label of what follows, not a name.
      .filter((part) => !/[:：]$/.test(part))
      .map(tidyName)
      .filter((part) => part !== '')
  );
}

/** A line of names and nothing else: short, without digits, marks or labels. */
function isBare(text: string): boolean {
  const line = text.trim();
  return line.length >= 2 && line.length <= 24 && !/[\d。！？!?：:；;…>#@]/.test(line) && readTimes(line).length === 0;
}

const furniture =
  /^(?:字|大|中|小|正文|首页|打印|分享|收藏|评论|关注|订阅|微博|微信|扫码|更多|返回|转发|原创|编辑|听|播放|举报|阅读|浏览|纠错|复制|手机|设为|登录|注册|展开|收起|新闻|要闻|朗读|来自|发布于|发表于|属地|ip|用|在|按|登|下载|开通|订|星期|周[一二三四五六日]|上午|下午|今天|昨天|line|facebook|twitter)|line|分享/i;

/** Whether a bare line may be the name of an account: no button, place, weekday or person. */
export function isAccount(text: string): boolean {
  const name = text.replace(/^[\s·•|丨]+/, '').trim();
  return (
    name.length <= 16 &&
    !furniture.test(foldText(name)) &&
    !/[\s/|【】]|[领領]域|[创創]作者$/.test(name) &&
    personOf(name) === undefined
  );
}

const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢滑裴陆荣翁荀羊甄曲家封芮储靳糜松井段富焦巴牧隗山谷车侯班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹龙叶幸司韶黎薄印宿白怀从鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡姬申扶堵冉宰郦雍桑桂濮牛寿边燕浦尚农温庄晏柴瞿阎慕连茹习艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广东欧沃利蔚越隆师巩聂勾敖融冷辛阚那简饶曾沙丰关查游竺权盖益桓公' +
  '趙錢孫吳鄭馮陳衛蔣瀋韓楊許呂張嚴華謝鄒雲蘇範魯韋馬鳳費賀倪湯羅畢鄔樂時齊顧黃蕭姚汪貝計談龐紀項祝藍閔賈婁顏鍾駱盧經繆應鄧單諸龔陸榮車寧厲劉葉黎賴喬陰聞黨譚貢農溫莊閻連習魚終滿廣歐師鞏聶簡饒關權蓋';

/** A Chinese personal name of two or three characters, or four with two surnames. */
function personOf(part: string): string | undefined {
  const name = part.replace(/^(?:本报|本報)?(?:记者|記者|通讯员|通訊員|作者)/, '');
  return /^[\u4e00-\u9fff]{2,3}$/.test(name) && surnames.includes(name.charAt(0)) && !isOutletName(name)
    ? name
    : undefined;
}
