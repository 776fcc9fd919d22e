import type { Reason } from '../types.ts';

/**
 * What the name of an element (class and id) says of its content. Names are cut into words at hyphens, underscores and
 * capitals, so that `ad` is not found in `header` or `reading`.
 */
const words: [Reason, RegExp][] = [
  [
    'comment',
    /^(?:comments?|comt|cmt|pinglun|disqus|replys?|feedback|gentie|changyan|sohucs|guestbook|liuyan|msgboard|respond)$/,
  ],
  [
    'recommendation',
    /^(?:related?|relation|relnews|recommend(?:ed|ation|ations|s)?|recom(?:mand)?|rcmd|tuijian|xgxw|xgyd|xiangguan|guess|hot(?:news|list|spot|words?)?|rank(?:ing|list)?|paihang|taboola|outbrain|popin|dable|mgid|morenews|more(?:read|list)|readmore|alsolike|cainixihuan|yarpp|suggest(?:ion|ions|ed)?|trending|popular)$/,
  ],
  [
    'share',
    /^(?:shares?|sharing|sharebar|bdshare|bdsharebuttonbox|jiathis|social|socials|sns|fenxiang|qrcode|ewm|erweima|saoma|addthis|sharethis|shareto)$/,
  ],
  [
    'advert',
    /^(?:ads?|advert(?:s|isement|ising)?|adv|gg|guanggao|sponsor(?:ed)?|promo(?:tion|s)?|dfp|adsense|adsbygoogle|advbox|adbox|adslot|adwrap|newsletter|paywall|donate|dashang|reward|votes?|voting|poll|toupiao|survey|quiz|coupons?|buybox|jammer|tuiguang|appdown|app(?:download|box|tip)|openapp|callapp)$/,
  ],
  [
    'navigation',
    /^(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|toolbar|toolbox|sidebar|sidenav|login|sitemap|dropdown|popup|modal|taglist|keywords?|fontsize|cookie|gdpr)$/,
  ],
  [
    'pager',
    /^(?:pager?s?|pagination|paging|pagenav|pagebar|pagelist|fenye|prenext|prevnext|nextprev|postnav|pagenum|pagelink|pagebox)$/,
  ],
  ['disclaimer', /^(?:copyright|disclaimer|shengming|mzsm|banquan|legal|declaration)$/],
  ['footer', /^(?:foot|footer|siteinfo|icp|friendlink|youqing|colophon)$/],
  ['credit', /^(?:editors?|bianji|zebian|zrbj|authorbox|authorinfo|authorcard|authorbio|aboutauthor)$/],
];

/** Words that say as much only when they are the whole name: `position`, but not Bootstrap's `position-relative`. */
const wholes: [Reason, RegExp][] = [
  ['comment', /^(?:pl|reply|tie)$/],
  ['recommendation', /^(?:rec|top10|latest|extend|extended|interest|interested|relative|associated)$/],
  ['share', /^(?:share|qr|scan|like|zan|follow|weixin|weixincode)$/],
  ['advert', /^(?:banner|tg|download|subscribe|subscription|app|apps|gpt)$/],
  [
    'navigation',
    /^(?:path|position|location|weizhi|tools?|side|sidecol|aside|topbar|header|regist(?:er)?|search|dialog|tabs?|tags?|font|print|jubao|report|consent)$/,
  ],
  ['disclaimer', /^(?:statement|license|declare)$/],
  ['footer', /^(?:bottom|bot|links)$/],
  ['credit', /^(?:edit|editor|bio)$/],
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

/** What is not about the article, whatever it is called besides: `comment-content`. */
const own: ReadonlySet<Reason> = new Set(['comment', 'recommendation', 'pager', 'disclaimer']);

function lookUp(names: string): Reason | undefined {
  for (const name of names.slice(0, 300).split(/\s+/)) {
    // Names of utility styles say how it looks: `font-bold`, `bottom-0`, `print:hidden`.
    if (/[:[\]]|-\d/.test(name)) continue;
    const parts = wordsOf(name);
    const tail = parts.at(-1) ?? '';
    const joined = parts.join('');
    const whole = parts.length === 1 ? wholes.find(([, pattern]) => pattern.test(tail)) : undefined;
    if (whole) return whole[0];
    for (const [reason, pattern] of words) {
      // The last word says what the element is, the others what it is about: `related-news` but not `ad-free-content`.
      if (pattern.test(tail) || pattern.test(joined)) return reason;
      if ((own.has(reason) || !region.test(tail)) && parts.some((part) => pattern.test(part))) return reason;
    }
  }
  return undefined;
}

function wordsOf(name: string): string[] {
  return (
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      // Letters right behind a digit are part of a code that a system made up: the AD of `3K1R93AD` is no advert.
      .replace(/\d[a-z]+/g, ' ')
      .split(/[^a-z]+/)
      .filter(Boolean)
  );
}

/** ASP.NET wraps the whole page in one form. */
function isWholePage(form: Element): boolean {
  return form.querySelectorAll('p, div').length > 20;
}
