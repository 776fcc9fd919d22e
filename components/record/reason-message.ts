import type { Reason } from '../../pipeline/types.ts';
import type { MessageKey } from '../messages.ts';

/** What each reason is called to readers. */
export const reasonMessage = {
  navigation: 'reasonNavigation',
  advert: 'reasonAdvert',
  recommendation: 'reasonRecommendation',
  disclaimer: 'reasonDisclaimer',
  credit: 'reasonCredit',
  share: 'reasonShare',
  pager: 'reasonPager',
  comment: 'reasonComment',
  footer: 'reasonFooter',
  metadata: 'reasonMetadata',
  duplicate: 'reasonDuplicate',
  hidden: 'reasonHidden',
  unrelated: 'reasonUnrelated',
  reader: 'reasonReader',
  gloss: 'reasonGloss',
  shift: 'reasonShift',
  splice: 'reasonSplice',
  debris: 'reasonDebris',
  entity: 'reasonEntity',
  invisible: 'reasonInvisible',
  mojibake: 'reasonMojibake',
  'line-break': 'reasonLineBreak',
  caption: 'reasonCaption',
} as const satisfies Record<Reason, MessageKey>;
