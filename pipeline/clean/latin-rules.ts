import type { Examples, TextRule } from './text-rule.ts';

/** Lines of English pages that are not the article; they are asked only where the article is not Chinese. */
export const latinRules = [
  {
    id: 'advert-mark-en',
    reason: 'advert',
    longest: 60,
    pattern:
      /^(?:advertisements?|sponsored(?: content)?|(?:article|story) continues below(?: (?:this )?(?:ad|advertisement))?)[\s.:…]*$/i,
  },
  {
    id: 'read-more',
    reason: 'recommendation',
    longest: 160,
    pattern:
      /^(?:read|see|learn|watch|click here for) (?:more|also|next)\b(?::|\s[-–|])|^more:\s|^(?:related(?: (?:articles?|stories|posts?|coverage))?|recommended|more from|don['’]?t miss|you may also like|most (?:read|popular)|trending(?: now)?|latest news|breaking news)\s*(?:[:|].*)?$/i,
  },
  {
    id: 'sign-up',
    reason: 'advert',
    longest: 240,
    pattern:
      /^(?:sign up|subscribe|join (?:our|us)|get (?:the|our|all)|download (?:the|our)|follow us|like us|never miss|enter your email)\b.{0,160}\b(?:newsletters?|inbox|app|whatsapp|facebook|twitter|instagram|updates|alerts|community|emails?|headlines)\b/i,
  },
  {
    id: 'support-en',
    reason: 'advert',
    longest: 600,
    pattern:
      /^(?:after newsletter promotion$|i hope you appreciated|before you (?:move on|go)\b.{0,40}\b(?:i|we)\b|support (?:our|local|independent) journalism\b.{0,80}$|become a (?:member|supporter|subscriber)\b.{0,80}(?:[$£€]|\btoday\b|\bmonth).{0,80}$|did you (?:make|try) this\b.{0,120}$|follow .{2,40} on (?:x|twitter|facebook|instagram|tiktok|threads|youtube)\b.{0,160}$)|^.{0,120}\bjoin (?:over |more than )?\d[\d,]* (?:readers|subscribers)\b.{0,30}$/i,
  },
  {
    id: 'sign-in',
    reason: 'navigation',
    longest: 20,
    pattern:
      /^(?:sign in|log ?in|register|subscribe|sign up|share(?: this)?|tweet|print|e-?mail|comments?(?: \(\d+\))?|suggest a correction)$/i,
  },
  {
    id: 'affiliate',
    reason: 'disclaimer',
    longest: 240,
    pattern:
      /^(?:this (?:post|page|article|site)|we|some links?|links|if you (?:buy|purchase)|as an amazon)\b.{0,120}\b(?:affiliate|earn (?:a |an )?(?:small )?commission|amazon associate|share of the sale)\b/i,
  },
  {
    id: 'image-credit-en',
    reason: 'credit',
    longest: 40,
    pattern: /^(?:getty images|reuters|ap photo|afp|alamy|shutterstock|pa media|istock)(?:\s?[/|].{0,30})?$/i,
  },
  {
    id: 'rights-en',
    reason: 'disclaimer',
    longest: 400,
    atEnd: true,
    pattern:
      /^(?:copyright\b|©|\(c\) ?\d{4}).{0,400}|\ball rights reserved\b|may not be (?:published|reproduced|broadcast)|may contain affiliate|\b(?:privacy notice|data protection rights)\b/i,
  },
  {
    id: 'stamp-en',
    reason: 'metadata',
    longest: 110,
    pattern:
      /^(?:posted|published|updated|first published|last updated|created)\b\s*(?:on\b|at\b)?\s*:?\s.{0,12}\d{1,2}.{0,80}\d{2,4}[^.!?]{0,30}$/i,
  },
] as const satisfies readonly TextRule[];

export const latinExamples = {
  'advert-mark-en': {
    removes: ['Advertisement', 'Story continues below', 'Article continues below this ad'],
    keeps: ['Advertisement spending fell for a third year.'],
  },
  'read-more': {
    removes: ['READ MORE: Pier cafe told to take down its mural', 'Related: The oldest bridges in town', 'Most Read'],
    keeps: ['Read more slowly, her teacher used to say, and you will remember more.', 'Related costs rose by a third.'],
  },
  'sign-up': {
    removes: ['Sign up to our newsletter for daily updates.', 'Join our WhatsApp community for breaking news'],
    keeps: ['Sign up sheets were passed around the hall.', 'Get the balance wrong and the bridge fails.'],
  },
  'support-en': {
    removes: [
      'after newsletter promotion',
      'Before you move on, I wanted to ask whether you could support our journalism.',
      'One long story, every week. Join 21,000 readers.',
      'Follow BBC North East on X, Facebook and Instagram.',
      'Support local journalism by subscribing to The Advocate.',
    ],
    keeps: [
      'Before you go, she told them, close the gate.',
      'Some 300 men were to join 21,000 reserves.',
      'Follow the trial on X, the judge had said, and you would think it was decided. It was not: eleven witnesses were still to be heard, two of them from abroad, and the defence had asked for another month to read the papers it was given.',
    ],
  },
  'sign-in': { removes: ['Sign In', 'Comments (41)'], keeps: ['Share prices fell.', 'Print is not dead.'] },
  affiliate: {
    removes: [
      'This post may contain affiliate links. Please read our disclosure policy.',
      'If you buy something from a link, we may earn a commission.',
    ],
    keeps: ['We spoke to the European Commission, which declined to comment.'],
  },
  'image-credit-en': {
    removes: ['Getty Images', 'Getty Images / Ruth Vale'],
    keeps: ['Reuters reported the sale on Monday.'],
  },
  'rights-en': {
    removes: ['Copyright 2026 Example Media. All rights reserved.', 'This post may contain affiliate links.'],
    keeps: ['The judge said the copyright holder had waited too long.'],
  },
  'stamp-en': {
    removes: ['Posted: Mar 4, 2026 / 05:12 PM CST', 'Updated 10:01 pm PST, Tuesday, November 19, 2019'],
    keeps: ['Published in 1931, the novel sold 400 copies in its first year.'],
  },
} satisfies Record<(typeof latinRules)[number]['id'], Examples>;
