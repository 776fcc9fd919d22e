import { expect, test } from 'vitest';
import { readHeadingCue } from '../../../pipeline/mend/heading-lines.ts';

test.each([
  ['因地制宜：机制创新与资源优化', { cue: 'wording', level: 2 }],
  ['城市公园怎么建？正在试点', { cue: 'wording', level: 2 }],
  ['钱从哪里来？', { cue: 'wording', level: 2 }],
  ['一、总体要求', { cue: 'number', level: 2 }],
  ['（一）指导思想', { cue: 'number', level: 3 }],
  ['A 统筹资源配置', { cue: 'number', level: 2 }],
  ['3.完善服务体系', { cue: 'number', level: 3 }],
  ['第二章 组织领导', { cue: 'number', level: 2 }],
  ['守住绿水青山', { cue: 'alone', level: 2 }],
])('reads %s', (line, cue) => {
  expect(readHeadingCue(line)).toEqual(cue);
});

test.each([
  '会议开始，',
  '今年下雨多，收成好。',
  '地址：人民路1号',
  '3.5亿元投资落地后，当地将新建三座水厂并改造管网，预计明年完工',
  '他说：',
])('takes %s for no heading', (line) => {
  expect(readHeadingCue(line)).toBeUndefined();
});
