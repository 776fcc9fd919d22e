import { expect, test } from 'vitest';
import { readReporterLine, readTelegramHead } from '../../../pipeline/metadata/reporter-line.ts';

test.each([
  ['某某经济报道记者 张三 北京报道', { source: '某某经济报道', byline: '张三', dateline: '北京' }],
  ['通讯员 张三 李四', { byline: '张三 李四' }],
  ['本报记者 張三 攝影報導', { byline: '張三' }],
  ['记者：张三丰、李四', { byline: '张三丰 李四' }],
  ['文/张三', { byline: '张三' }],
  ['作者丨王五', { byline: '王五' }],
])('reads %s', (line, reporter) => {
  expect(readReporterLine(line)).toEqual(reporter);
});

test.each(['记者在现场看到，道路已经恢复通行。', '通讯员 你好，请问这里怎么走？', '记者节 致敬每一位守望者'])(
  'leaves %s alone',
  (line) => {
    expect(readReporterLine(line)).toBeUndefined();
  },
);

test.each([
  ['中新網杭州1月5日電(張三)5日記者獲悉', { source: '中新網', dateline: '杭州1月5日電', byline: '張三' }],
  ['新华社北京7月28日电（记者李四、王五）国务院', { source: '新华社', dateline: '北京7月28日电', byline: '李四 王五' }],
  ['本报讯（记者 张三）昨日', { byline: '张三' }],
])('reads the head of %s', (text, reporter) => {
  expect(readTelegramHead(text)).toEqual(reporter);
});

test.each(['讯问开始前，办案人员告知了权利。', '7月28日，国务院召开会议。', '当日电影票房破亿。'])(
  'sees no dateline in %s',
  (text) => {
    expect(readTelegramHead(text)).toBeUndefined();
  },
);
