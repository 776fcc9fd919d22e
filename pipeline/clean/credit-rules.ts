import type { Examples, TextRule } from './text-rule.ts';

const role =
  '(?:[\\u4e00-\\u9fff]{0,4}?(?:编辑|责编|录入|美编|编审|编校|审校|校对|校审|审核|审读|审签|监制|监审|主编|总编辑|编委|主任|制作|排版|制图|统筹|策划|出品人?|终审|初审|复审|签发|核稿|文编|图编|校阅|校稿)|责编|总?值班|[一二三四][审校读]|(?:初|复|终)审|小编|来稿|剪辑|后期|配音|海报|题图|版式|视觉|主播|翻译|译者|总监制|总策划)';

/** Lines that name who edited, checked or laid out the text. Names are read into the article's metadata before. */
export const creditRules = [
  {
    id: 'editor',
    reason: 'credit',
    longest: 100,
    // 责任编辑：王五；编辑/张三 校对/李四；一审：… 二审：…
    pattern: new RegExp(
      `^(?:(?:纠错|打印|收藏|分享|关闭|返回)[】\\])\\s|]{0,3}[【\\[(]?){0,3}${role}(?:\\s*[/、|丨&和]?\\s*${role}){0,3}\\s{0,4}[:丨|/】\\])][^。！？!?]{0,90}$`,
    ),
  },
  {
    id: 'editor-name',
    reason: 'credit',
    longest: 40,
    // 编辑 张三 校对 李四
    pattern: new RegExp(
      `^${role}\\s{1,4}[\\u4e00-\\u9fff]{2,4}(?:\\s+${role}?\\s*[\\u4e00-\\u9fff]{2,4}){0,4}[\\s)\\]】]*$`,
    ),
  },
  {
    id: 'part',
    reason: 'credit',
    longest: 40,
    atEnd: true,
    // 文字：张三；图片：受访者提供；视频丨李四
    pattern:
      /^(?:文字|图片|摄影|照片|视频|文|图|图文|供图|部分图片|封面图?|插画|设计|技术|播音|音频|来源|素材)\s?[:丨|/][^。!?]{1,30}$/,
  },
  {
    id: 'the-end',
    reason: 'credit',
    longest: 12,
    atEnd: true,
    pattern: /^[-—\s·*]{0,4}(?:end|the end|fin|完|全文完|本文完|未完待续)[-—\s·*.)】]{0,4}$/i,
  },
] as const satisfies readonly TextRule[];

export const creditExamples = {
  editor: {
    removes: [
      '（责任编辑：王五）',
      '【責任編輯:李四】',
      '一审：张三 二审：李四 三审：王五',
      '编辑/张三 校对/李四',
      '责编：',
    ],
    keeps: ['编辑部的同事说，他每天第一个到。', '主编：一本杂志的灵魂是什么？他这样回答读者。'],
  },
  'editor-name': {
    removes: ['编辑 张三', '責任編輯 王小明 校對 李大同'],
    keeps: ['编辑 是一个古老的职业', '编辑们连夜改稿。'],
  },
  part: {
    removes: ['文字：林晓', '图片：受访者提供', '視頻丨李四'],
    keeps: ['图片：一座城市的记忆，也是一代人的乡愁。', '文字的力量'],
  },
  'the-end': {
    removes: ['END', '—END—', '（全文完）'],
    keeps: ['完美的一天', 'Endless'],
  },
} satisfies Record<(typeof creditRules)[number]['id'], Examples>;
