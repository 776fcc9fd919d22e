import type { Examples, TextRule } from './text-rule.ts';

/** Lines that ask the reader to do something: scan, follow, download, share. */
export const promoRules = [
  {
    id: 'scan-code',
    reason: 'share',
    // 长按识别二维码关注我们；使用微信扫一扫
    pattern:
      /^(?:请|快|欢迎|立即|手机|您可以)?(?:长按|扫码|扫描|扫一扫|扫下方|微信扫|识别(?:下方|图中)?二维码|(?:使?用|打开)[“"「]?(?:微信|手机|支付宝)).{0,24}(?:二维码|扫码|扫一扫|扫描|关注|下载|阅读|加入|进群|分享|添加|打开当前页|小程序|手机)/,
  },
  {
    id: 'follow',
    reason: 'share',
    pattern:
      /^(?:欢迎|敬请|请|点击|立即|赶紧|快来|更多.{0,12}[,，]?请?)?(?:持续|继续|上方|下方|蓝字|一键)?(?:关注|订阅|添加|加入|搜索|搜寻|追踪|点赞).{0,24}(?:公众号|微信号|微信|微博|粉丝团|粉专|频道|账号|脸书|facebook|line|telegram|instagram|youtube|头条号|视频号|好友|群|@).{0,30}$/i,
  },
  {
    id: 'download-app',
    reason: 'share',
    pattern:
      /^(?:点击|立即|马上|免费|请|欢迎|点我|前往|快来)?\s?(?:下载|打开|安装|进入|前往|使用)[^。,]{0,20}(?:app|客户端|应用|看一看)[^。,]{0,20}!?$/i,
  },
  {
    id: 'all-in-app',
    reason: 'share',
    // 海量资讯、精准解读，尽在某某APP
    pattern:
      /(?:尽在|就在|都在|请看|请关注|请下载|关注|下载|打开|搜索)[^。,]{0,16}(?:app|客户端|公众号|小程序|视频号)[!。]?$/i,
  },
  {
    id: 'call-for-tips',
    reason: 'share',
    longest: 120,
    pattern:
      /^(?:[\u4e00-\u9fff]{2,8})?(?:新闻)?(?:报料|爆料|投稿|征稿|商务合作|广告合作|新闻线索)(?:热线|邮箱|电话|微信|启事|平台|请|[:：]).{0,90}$/,
  },
  {
    id: 'share-words',
    reason: 'share',
    pattern:
      /^(?:分享(?:到|至|给|本文|此文|文章|这篇|让更多)?.{0,20}|(?:喜欢|觉得|如果).{0,16}(?:点赞|转发|分享|按赞|按个"?赞).{0,20}|(?:一键)?转发.{0,10}|好文(?:共享|分享).{0,6}|将本文.{0,20})$/,
  },
  {
    id: 'login',
    reason: 'navigation',
    pattern:
      /^(?:登录|登入|注册|免费注册|会员登[录入]|登录\s?[/|]\s?注册|请先?登[录入].{0,20}|(?:立即|免费)?(?:订阅|加入会员|开通会员).{0,20})$/,
  },
] as const satisfies readonly TextRule[];

export const promoExamples = {
  'scan-code': {
    removes: ['长按识别二维码关注我们', '使用微信扫一扫分享到朋友圈', '掃描二維碼加入群組'],
    keeps: ['警方提醒：扫码付款前请核对收款人。', '扫描仪市场去年增长两成。'],
  },
  follow: {
    removes: ['欢迎关注我们的微信公众号', '加入《某某報》LINE好友', '更多精彩内容，请关注官方微博'],
    keeps: ['关注民生是这次会议的主题。', '加入世贸组织二十年来，出口增长了七倍。'],
  },
  'download-app': {
    removes: ['点击下载客户端', '立即下载APP'],
    keeps: ['下载量超过一亿次的应用被通报整改。'],
  },
  'all-in-app': {
    removes: ['海量资讯、精准解读，尽在某某财经APP', '更多精彩，請下載某某新聞客戶端'],
    keeps: ['公司表示，正在下载量最高的三款应用已经下架。', '警方提醒市民不要下载来历不明的APP，以免受骗。'],
  },
  'call-for-tips': {
    removes: ['某某新闻报料热线：400-000-0000', '投稿邮箱：news@example.com'],
    keeps: ['爆料人表示，当时车间里没有灭火器。'],
  },
  'share-words': {
    removes: ['分享到：', '分享讓更多人看到', '喜欢这篇文章请点赞转发'],
    keeps: ['分享会上，三位作家谈到了各自的童年，也谈到了故乡的变化。'],
  },
  login: {
    removes: ['免费注册', '登录 | 注册', '请登录后发表'],
    keeps: ['登录火星的探测器传回了第一张照片。'],
  },
} satisfies Record<(typeof promoRules)[number]['id'], Examples>;
