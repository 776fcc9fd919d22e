const separator = /\s*[_|｜]\s*|\s+[-—–·:：]{1,2}\s+|[-—–]{1,2}(?=[^-—–]{1,16}$)|\s*(?:::|>>|»|«)\s*/;

/** Names that only sites and their parts carry at the end of a title. */
const siteWord =
  /(?:网|網|新闻|新聞|日报|日報|晚报|晚報|早报|早報|时报|時報|周刊|週刊|在线|在線|线上|線上|频道|頻道|客户端|博客|部落格|论坛|論壇|门户|首页|首頁|资讯|資訊|财经|財經|科技|健康|社会|社會|国际|國際|国内|國內|体育|體育|娱乐|娛樂|传媒|傳媒|电视台|電視台|通讯社|通訊社|政府|评论|評論|专栏|專欄|公众号|平台|com|net|news|\.cn|tv)\s*$/i;

/** The surest of the head's titles without the site's name at its end; `undefined` when there is none. */
export function siteless(titles: readonly string[], siteNames: readonly string[]): string | undefined {
  const title = titles[0];
  if (title === undefined) return undefined;
  const sites = siteNames.map((name) => name.replace(/\s+/g, '').toLowerCase());
  const cuts = [...title.matchAll(new RegExp(separator, 'g'))];
  let kept = title;
  for (const cut of cuts.toReversed()) {
    const head = title.slice(0, cut.index);
    const tail = kept.slice(cut.index + cut[0].length).trim();
    const isSite =
      tail === '' ||
      sites.includes(tail.replace(/\s+/g, '').toLowerCase()) ||
      (tail.length <= 14 && siteWord.test(tail));
    // Short pieces after a bar are channels; one that is as long as the headline may be part of it.
    const isShort = /[_|｜]/.test(cut[0]) && tail.length <= 8 && head.length > tail.length * 1.5;
    if (head.trim().length < 4 || !(isSite || isShort)) break;
    kept = head;
  }
  return kept.trim();
}
