import type { Reason } from '../types.ts';

/**
 * What the name of an element (class and id) says of its content. Names are cut into words at hyphens, underscores and
 * capitals, so that `ad` is not found in `header` or `reading`.
 */
const words: [Reason, RegExp][] = [
  [
    'comment',
    /^(comments?|comt|cmt|pinglun|pl|disqus|replys?|reply|feedback|gentie|tie|changyan|sohucs|guestbook|liuyan|msgboard|respond)$/,
  ],
  [
    'recommendation',
    /^(related?|relation|relate[ds]|relnews|recommend(ed|ation|ations|s)?|recom(mand)?|rec|rcmd|tuijian|xgxw|xgyd|xiangguan|guess|hot(news|list|spot|words?)?|rank(ing|list)?|paihang|top10|taboola|outbrain|popin|dable|mgid|extend(ed)?|morenews|more(read|list)|readmore|alsolike|cainixihuan|interest(ed)?|yarpp|relative|associated|suggest(ion|ions|ed)?|trending|popular|latest)$/,
  ],
  [
    'share',
    /^(share[sd]?|sharing|sharebar|bdshare|bdsharebuttonbox|jiathis|social|sns|fenxiang|qrcode|qr|ewm|erweima|weixin(code)?|scan|saoma|addthis|sharethis|shareto|socials?|like|zan|follow)$/,
  ],
  [
    'advert',
    /^(ads?|advert(s|isement|ising)?|adv|gg|guanggao|banner|sponsor(ed)?|promo(tion|s)?|dfp|gpt|adsense|adsbygoogle|advbox|adbox|adslot|adwrap|subscri(be|ption)|newsletter|paywall|donate|sponsorship|tg|tuiguang|download|appdown|app(download|box|tip|s)?|openapp|callapp)$/,
  ],
  [
    'navigation',
    /^(nav(bar|igation)?|menu|submenu|breadcrumbs?|crumbs?|path|position|location|weizhi|toolbar|tools?|toolbox|sidebar|side(nav|col|bar)?|aside|topbar|header|login|regist(er)?|search|sitemap|dropdown|popup|modal|dialog|tab(s|list|nav)?|tags?|taglist|keywords?|fontsize|font|print|jubao|report|cookie|gdpr|consent)$/,
  ],
  [
    'pager',
    /^(pager?s?|pagination|paging|pagenav|pagebar|pagelist|pages|fenye|prenext|prevnext|nextprev|postnav|page(num|link|box))$/,
  ],
  ['disclaimer', /^(copyright|disclaimer|statement|shengming|mzsm|banquan|license|legal|declare|declaration)$/],
  ['footer', /^(foot|footer|bottom|bot|siteinfo|icp|friendlink|links|youqing|colophon)$/],
  ['credit', /^(editors?|edit|bianji|zebian|zrbj|author(box|info|card|bio)|bio|aboutauthor)$/],
];

/** The reason hinted by an element's class and id, or by its tag and role; `undefined` for ordinary names. */
export function classHint(element: Element, tag: string): Reason | undefined {
  switch (tag) {
    case 'NAV':
    case 'MENU':
    case 'DIALOG':
      return 'navigation';
    case 'FOOTER':
      return 'footer';
    case 'ASIDE':
      return 'recommendation';
    case 'FORM':
      return isWholePage(element) ? undefined : 'navigation';
    case 'BUTTON':
      return 'navigation';
    case 'HTML':
    case 'BODY':
    case 'MAIN':
    case 'ARTICLE':
      return undefined;
  }
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'banner' || role === 'search' || role === 'dialog' || role === 'menu')
    return 'navigation';
  if (role === 'contentinfo') return 'footer';
  if (role === 'complementary') return 'recommendation';
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.length < 2 ? undefined : hintOfNames(names);
}

const known = new Map<string, Reason | undefined>();

function hintOfNames(names: string): Reason | undefined {
  const cached = known.get(names);
  if (cached || known.has(names)) return cached;
  if (known.size > 5000) known.clear();
  const hint = lookUp(names);
  known.set(names, hint);
  return hint;
}

/** Names of whole page regions that carry such a word only by the way: `article-with-ads`, `content has-sidebar`. */
const region =
  /^(article|content|contents|post|entry|main|body|story|detail|text|wrap(per)?|container|page|layout|has|with|no|left|primary|view|news)$/;

function lookUp(names: string): Reason | undefined {
  for (const name of names.slice(0, 300).split(/\s+/)) {
    const parts = wordsOf(name);
    const tail = parts.at(-1) ?? '';
    for (const [reason, pattern] of words) {
      // The last word says what the element is, the others what it is about: `related-news` but not `ad-free-content`.
      if (
        pattern.test(tail) ||
        pattern.test(parts.join('')) ||
        parts.slice(0, -1).some((part) => pattern.test(part) && !region.test(tail))
      )
        return reason;
    }
  }
  return undefined;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** ASP.NET wraps the whole page in one form. */
function isWholePage(form: Element): boolean {
  return form.querySelectorAll('p, div').length > 20;
}
