import { foldText } from './fold-text.ts';

/** What a line says that only a site says to its readers, by kind. One kind alone is in many a story. */
const kinds = {
  /** The site, its channels and its people. */
  own: /栏目|月费|(?:新闻|提供)线索|线索提供|信息员|稿[酬费]|本[站网报刊台栏号频社]道?(?![本的]?[讯记])|供稿|本公众号|本平台|编辑部|客户端|\bapp\b|app$|公众号|小程序|视频号|生活号|二维码|\brss\b|电子报|newsletter|\big\b|instagram|facebook|\bline\b|youtube|telegram|播客|podcast|专栏|频道|聊天室|评论区|留言区|会员|粉丝|社群|文创店|旗舰店|值班邮箱|投稿|来稿|报料|爆料|订价|订报|订户|合集|蓝字|看一看|朋友圈/gi,
  /** What it tells the reader to do on the page; what it warns of, or reports that others do, is none of it. */
  asks: /(?<!不要|切勿|请勿|别|不得|[不勿莫]|拒绝|避免|禁止|随意|轻易|诱导)(?:点击|点个?赞|点(?=[这此我蓝开领一])|点选|戳|扫[码描一]|扫(?=二维码)|长按|撳|(?<![一-鿿])按(?=[这此图])|转给|发到|打赏|打个?分|翻到|下一篇|继续阅读|阅读全文|了解更多|跳过|写在下面|(?:^|[\s,，。!！?？;；:：、"“「]|请|可|来|快|去|就|并|先|立即|马上|直接|欢迎|持续|一键)(?:关注|订阅|下载|打开|登[录入]|注册|加入|加进|分享|转发|收藏|投票|抢购|订购|下单|查看|展开|识别|刷新|切换|解锁))/g,
  /** What it asks for besides. */
  begs: /请(?![假求示教客])|欢迎(?=[^,。]{0,3}(?:[您你大各来关扫加订投点转留]|读者))|快来|别忘|记得|看看|留言|预约|领取|购买|征求|征集|征稿|来信|写信|来稿|支持(?:我|创作|作者)/g,
  /** How a host leads through a story. */
  host: /小编|一起(?:来)?看|想看/g,
  reader: /[你您]|大家|各位|朋友们|小伙伴|[一-鿿]{0,2}亲[,们]|读者|听众|观众|网友|用户/g,
  /** Places on the page. */
  page: /本[文帖页集]|此文|[上下]图|[上下]方|[右左][上下]角(?!落)|文[末内中]|正文|原文|全文|本场|站内|屏幕|网址|(?:以下|原文|下方|文末)链接|这里[。!]?$|往下[滑拉看]|下滑|上滑/g,
  rights:
    /版权|转载|侵权|授权|免责|(?:版权|特别|郑重|严正|站|网)声明|声明[:：]|[仅不]代表|网络整理|源于网络|公开网络|主张权利|权利人|镜像|为准|不意味着|文责|搬[走运家]/g,
  offers:
    /优惠|立减|减免|到手|首发价|[优惠首发领]券|点券|领券|包邮|免费|直达|限时|秒杀|库存|红包|福利|抽奖|加价换|上新|专享|抢先|nt\$|[¥￥]\s?\d|\d元起|广告少|询底价|报价|指导价|经销商/gi,
  /** Ways to reach it. */
  contact:
    /电邮|电子邮件|热线|专线|咨询电话|(?<!\d)(?:0\d{2,3}[-\s]?)?\d{7,8}(?!\d)|(?<!\d)1\d{10}(?!\d)|400[-\s]?\d{3,4}|[\w.-]{2,}@[\w.-]{2,}|@[a-z][\w.]{2,}|https?:\/\/|www\.|\b[a-z\d-]+\.(?:com|cn|net|org|tw|hk|io)\b/gi,
} satisfies Record<string, RegExp>;

export interface NoticeCues {
  /** Different cues found. */
  count: number;
  /** Kinds of cues found. */
  kinds: ReadonlySet<keyof typeof kinds>;
}

/**
 * The cues in a line that a site speaks to its readers: `戳文末小程序` has three, of three kinds. Kinds that the story is
 * about, as its title tells, are no cues: 免责声明 in a story on disclaimers.
 */
export function noticeCues(text: string, title = ''): NoticeCues {
  const folded = foldText(text);
  const subject = foldText(title);
  const found = new Set<keyof typeof kinds>();
  let count = 0;
  for (const [kind, pattern] of Object.entries(kinds) as [keyof typeof kinds, RegExp][]) {
    const own = new Set(folded.match(pattern));
    if (own.size === 0 || subject.search(pattern) >= 0) continue;
    found.add(kind);
    // An address is one cue, however many parts of it are found.
    count += kind === 'contact' ? 1 : own.size;
  }
  return { count, kinds: found };
}
