/** A noun that can be measured ends in such a character or word. */
const measureNoun =
  /(?:率|比例|比重|占比|量|额|数|值|收入|支出|利润|营收|价格|指数|规模|面积|产量|里程|人口|人次|成本|余额|顺差|逆差|投资|寿命|水平|密度|浓度|气温|温度|降水|降雨|净值|满意度|人数|户数|增速|幅度|工资|薪酬|资产|负债|存款|贷款|预算|资金|债务|消费|销售|出口|进口|均价|房价|股价|纯益|净利|盈余|毛利|年限|年龄|时间|距离|速度|高度|深度|长度|宽度|重量|容量|金额|总计|总和|产能|装机|获利|盈利|支持度|信心度|景气度|集中度|用电|发电|票房|市值|份额|客流|流量|里|费|税|价|差|债|补贴|补助|津贴|奖金|亏损|缺口|赤字|车流|销量|产出|亩产|单产|总产|GDP|CPI|PPI|PMI|强度|比)$/;

/** Whether folded text ends in a noun that numbers are told of. */
export function isMeasure(text: string): boolean {
  return measureNoun.test(text);
}
