const channels = new Set(
  (
    '探索 健康 综合 綜合 娱乐 娛樂 体育 體育 财经 財經 科技 汽车 汽車 房产 房產 时尚 時尚 旅游 旅遊 教育 军事 軍事 国际 國際 国内 國內 社会 社會 ' +
    '热点 熱點 焦点 焦點 百科 知识 知識 休闲 休閒 休閑 生活 美食 文化 历史 歷史 游戏 遊戲 数码 數碼 时政 時政 新闻 新聞 资讯 資訊 头条 頭條 ' +
    '要闻 要聞 法治 法制 环球 環球 女性 育儿 育兒 星座 家居 理财 理財 股票 基金 科普 养生 養生 时讯 時訊 动态 動態 观察 觀察'
  ).split(' '),
);

/**
 * Whether a 来源 or 出处 value names a channel of the site and not an outlet.
 * '探索' -> true;  '人民网' -> false
 */
export function isChannelName(value: string): boolean {
  return channels.has(value.replace(/(?:频道|頻道|栏目|欄目)$/u, ''));
}
