import { expect, test } from 'vitest';
import { removeNotices } from '../../../pipeline/clean/remove-notices.ts';
import { article } from '../../article.ts';
import { keptTexts } from '../../page.ts';

const opening = '县气象台昨天傍晚发布消息说，未来三天有一次明显降温，最低气温将降到零下六度。';
const closing = '农业部门提醒，大棚要在今晚之前加盖草帘，露天的菜能收的尽量收回来。';

test.each([
  '（本文配套视频请扫二维码观看）',
  '想看更多现场图片？打开客户端进入专题。',
  '小编整理了各地的降温时间表，一起来看看吧。',
  '如需转载本文请先与本报授权部门联系，违者必究。',
  '歡迎加入本頻道會員，每月一次的讀者見面會等你來。',
  '讀者如有意見，可電郵至本報編輯部。',
])('takes %s out at the edge of a story', (notice) => {
  expect(keptTexts(removeNotices(article(opening, closing, notice)))).toEqual([opening, closing]);
});

test.each([
  '“请你们告诉大家，我在这里很好。”她在电话里说。',
  '市民可以拨打气象热线咨询，也可以到乡镇农技站领取草帘。',
  '他打开收音机，听了一会儿，又把它关上了。',
  '警方提醒，不要点击陌生短信里的链接，以免手机里的钱被转走，遇到这类情况应尽快报警并保存好聊天记录和转账凭证。',
])('keeps %s at the end of a story', (told) => {
  expect(keptTexts(removeNotices(article(opening, closing, told)))).toEqual([opening, closing, told]);
});

test('keeps what the story quotes after a colon', () => {
  const told = [opening, '公众号在文章末尾写了这样一句话：', '本文版权归小编所有，转载请联系本公众号授权。', closing];
  expect(keptTexts(removeNotices(article(...told)))).toEqual(told);
});

test('keeps the subject of a story that is about such notices', () => {
  const told = [opening, '读者来信问，版权声明写在文末，转载的人看不看得到。', closing];
  expect(keptTexts(removeNotices({ ...article(...told), title: '一条版权声明引出的官司' }))).toEqual(told);
});
