import type { SiteRule } from '../pipeline/extract/site-rule.ts';
import { rule as site163Com } from './163.com/rule.ts';
import { rule as chinanewsComCn } from './chinanews.com.cn/rule.ts';
import { rule as dedecms } from './dedecms/rule.ts';
import { rule as ettodayNet } from './ettoday.net/rule.ts';
import { rule as ifengCom } from './ifeng.com/rule.ts';
import { rule as ltnComTw } from './ltn.com.tw/rule.ts';
import { rule as mpWeixinQqCom } from './mp.weixin.qq.com/rule.ts';
import { rule as newsCn } from './news.cn/rule.ts';
import { rule as newsTvbsComTw } from './news.tvbs.com.tw/rule.ts';
import { rule as peopleComCn } from './people.com.cn/rule.ts';
import { rule as phpcms } from './phpcms/rule.ts';
import { rule as qqCom } from './qq.com/rule.ts';
import { rule as sinaComCn } from './sina.com.cn/rule.ts';
import { rule as sohuCom } from './sohu.com/rule.ts';
import { rule as thepaperCn } from './thepaper.cn/rule.ts';
import { rule as trsGov } from './trs-gov/rule.ts';
import { rule as udnCom } from './udn.com/rule.ts';

/** The project's rules for sites and templates; a host's comes before a template's. */
export const allSiteRules: readonly SiteRule[] = [
  site163Com,
  chinanewsComCn,
  dedecms,
  ettodayNet,
  ifengCom,
  ltnComTw,
  mpWeixinQqCom,
  newsCn,
  newsTvbsComTw,
  peopleComCn,
  phpcms,
  qqCom,
  sinaComCn,
  sohuCom,
  thepaperCn,
  trsGov,
  udnCom,
];
