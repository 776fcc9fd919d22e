import type { Examples, TextRule } from './text-rule.ts';

/** Headings and items of lists that lead away from the article. Their headings also tell where such a list begins. */
export const recommendationRules = [
  {
    id: 'related-heading',
    reason: 'recommendation',
    longest: 24,
    pattern:
      /^(?:(?:[\u4e00-\u9fffa-z]{0,6})?(?:相关|延伸|扩展|拓展|推荐|热门|热点|精彩|精选|最新|更多|往期|近期|今日|本周|每日|其他|编辑|编辑部|小编|站长|热图|即时|关联|同类|参考|图文|猜你|为您|为你|聚焦|焦点|头条|独家|原创|融媒|深度|24小时|一周|48小时|月度)(?:热门|相关|精彩|推荐|最新|即时|热点)?(?:阅读|新闻|文章|报[道导]|链接|连结|推荐|资讯|内容|专题|视频|影音|话题|主题|搜索|稿件|图集|图片|导读|排行榜?|点击|点阅|关注|回顾|精选|评论|信息|产品|栏目|集萃|热点|热文|好文|头条|全媒头条|喜欢|排行|榜单|关键[词字]|看点|人气)(?:排行榜?|推荐|列表)?|(?:猜你|猜您|为您|为你|给您)(?:喜欢|推荐|精选)|(?:你|您|大家|网友|也许|可能|看过).{0,8}(?:感?兴趣|喜欢|在看|在搜|想看|爱看|还看|错过).{0,6}|网罗天下|点[击阅]排行榜?|排行榜|人气榜|阅读下一篇|下一篇推荐|看更多|更多|more|related(?: (?:articles|posts|news|stories))?|推荐)\s{0,3}[:：>»】\]]{0,4}$/i,
  },
  {
    id: 'related-item',
    reason: 'recommendation',
    longest: 160,
    pattern:
      /^(?:猜[你您](?:可能)?(?:还|也)?(?:想|在|会|喜欢|爱)?(?:搜|看|读|问)(?:什么)?|[\u4e00-\u9fff]{0,6}(?:还|都|也)(?:在|想|喜欢|爱)?(?:搜|看|读|问)[了过的]?|延伸阅读|扩展阅读|相关(?:阅读|新闻|报[道导]|文章|链接)|更多(?:新闻|报[道导]|文章|内容|阅读|精彩|.{0,8}(?:新闻|报[道导]))|推荐阅读|热门新闻|热门文章|看更多.{0,12}|加看|同场加映|另见|(?:参考|关联)阅读|往期[\u4e00-\u9fff]{0,6}|阅读更多|点我看更多|独家|读者也看|其他人也看|视频|组图|图集)\s{0,2}[:：▶►】\]|>≫»/].{1,150}$/,
  },
  {
    id: 'related-terms',
    reason: 'recommendation',
    longest: 12,
    atEnd: true,
    pattern: /^相关(?:概念股?|个股|股票|标的|行情|字词|词条)\s?[:]?$/,
  },
  {
    id: 'click-for',
    reason: 'recommendation',
    pattern:
      /^(?:请)?(?:点击|点此|点这里|点我|戳这里|戳我)(?:进入|查看|阅读|观看|了解|这里|此处|上方|下方|看|[“"《【]).{0,40}$/,
  },
] as const satisfies readonly TextRule[];

export const recommendationExamples = {
  'related-heading': {
    removes: ['相关新闻', '【延伸閱讀】', '猜你喜欢', '热点推荐', '您可能会感兴趣的文章', '精彩图集', '熱門點閱'],
    keeps: ['相关部门已经介入调查', '推荐信的写法', '最新研究发现，喝茶有益'],
  },
  'related-item': {
    removes: [
      '延伸閱讀：某地今晨下雪',
      '猜你还想搜：快充伤电池吗、物业不给开证明怎么办',
      '友友们还搜了：春笋炖排骨 油焖春笋',
      '更多新闻：某公司换帅',
      '相关报道>>某地发布新规',
      '视频：会员账号能不能借？法官这样说',
    ],
    keeps: ['相关报道说，伤者已经出院。', '更多的人选择了留下。'],
  },
  'related-terms': {
    removes: ['相关概念', '相關字詞﹕'],
    keeps: ['相关概念早在上世纪就有人提出'],
  },
  'click-for': {
    removes: ['点击进入专题', '點我看更多'],
    keeps: ['点击率连续三个月下降。'],
  },
} satisfies Record<(typeof recommendationRules)[number]['id'], Examples>;
