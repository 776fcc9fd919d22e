import { describe, expect, test } from 'vitest';
import { findBlockFigures } from '../../../pipeline/figures/find-key-figures.ts';

/** The figures of body paragraphs, under a title where one is given. */
function read(text: string, title?: string) {
  const texts = text.split('\n').map((line) => ({ text: line, role: 'body' as const }));
  const [first = [], ...rest] = findBlockFigures(
    title === undefined ? texts : [{ text: title, role: 'title' }, ...texts],
  );
  return (title === undefined ? [first, ...rest] : rest).flat();
}

const column = (field: 'metric' | 'scope' | 'time' | 'kind' | 'direction' | 'speaker', text: string, title?: string) =>
  read(text, title).map((figure) => [figure.raw, figure[field]]);

describe('what is measured', () => {
  test.each([
    ['全市粮食产量650万吨，同比增长3.1%。', ['粮食产量', '粮食产量']],
    ['入园率由去年的62.8%提高到七成。', ['入园率', '入园率']],
    ['甲醇、尿素价格分别上涨8.6%和4.5%。', ['甲醇价格', '尿素价格']],
    ['查处案件300起，罚没款项2000万元，同比分别增长12%和7%。', ['查处案件', '罚没款项', '查处案件', '罚没款项']],
    ['物业销售及租金收入分别为52亿元及21亿元，前者跌13%，后者升3%。', ['物业销售', '租金收入', '物业销售', '租金收入']],
    ['到发旅客43万人次，较平日增加三成。', ['到发旅客', '到发旅客']],
    ['央行以1.40%的利率开展4835亿元逆回购操作。', ['利率', '开展逆回购操作']],
    ['每户补助3000元。', ['每户补助']],
    ['深圳路段全长约135公里，桥隧比达82%。', ['路段全长', '桥隧比']],
    ['儿童发育迟缓率由2012年的26.4%降至2024年的23.2%。', ['儿童发育迟缓率', '儿童发育迟缓率']],
    ['最大雨量出现在平江县，达418.6毫米。', ['最大雨量']],
    ['未来三天，北部仍有80至120毫米降雨。', ['降雨']],
    ['省财政厅、省水利厅紧急下拨救灾资金6000万元。', ['紧急下拨救灾资金']],
    ['有51.2%的受访者不赞成。', ['受访者不赞成']],
  ])('of %s', (text, expected) => {
    expect(read(text).map(({ metric }) => metric)).toEqual(expected);
  });

  test('is inherited from the sentence before by a bare change', () => {
    expect(column('metric', '4月私人住宅售价指数报287.2点。首四个月累计跌1.6%。')).toEqual([
      ['287.2点', '私人住宅售价指数'],
      ['1.6%', '私人住宅售价指数'],
    ]);
  });
});

describe('whom it is about', () => {
  test('a company is known by its number on the exchange', () => {
    const text = '网通厂群曜（6879）公布11月营收58亿元，群曜股价上涨。越南二厂员工1800人，毛利率23.8%。';
    expect(column('scope', text).map(([, scope]) => scope)).toEqual(['群曜', '越南二厂', '群曜']);
  });

  test('shares are of the people named with them', () => {
    expect(column('scope', '调查显示，香港有58.7%市民表示支持，27.6%表示反对。')).toEqual([
      ['58.7%', '市民'],
      ['27.6%', '市民'],
    ]);
  });

  test('places in a list share the figures out', () => {
    expect(column('scope', '其中云林、嘉义、台南分别捕获9.8万尾、6.1万尾及4.7万尾。')).toEqual([
      ['9.8万尾', '云林'],
      ['6.1万尾', '嘉义'],
      ['4.7万尾', '台南'],
    ]);
  });

  test('works that a clause without figures names are what the next clause is about', () => {
    const text = '立光电（4977）公布财报，毛利率31.5%。越南新厂9月起投产，首期月产能400万颗。立光电股价上涨。';
    expect(column('scope', text).map(([, scope]) => scope)).toEqual(['立光电', '越南新厂']);
  });

  test('a share is told of whatever the figure before is told of', () => {
    const text = '南京南站发送旅客1046万人次，占全省的18.6%。';
    expect(column('scope', text, '江苏铁路发送旅客逾5600万人次').map(([, scope]) => scope)).toEqual([
      '南京南站',
      '南京南站',
    ]);
  });

  test('kinds of countries hold for their sentence', () => {
    const text = '全球通胀率为5.1%。低收入国家贫困人口为4.64亿。发育迟缓率降至23.2%。';
    expect(column('scope', text).map(([, scope]) => scope)).toEqual(['全球', '低收入国家', '全球']);
  });

  test('organisations that report on others are not what their figures are about', () => {
    const [figure] = read('联合国粮农组织28日发布报告说，2024年约6.73亿人挨饿。', '联合国粮农组织：全球饥饿人口下降');
    expect(figure).toMatchObject({ scope: '全球', speaker: '联合国粮农组织' });
  });

  test('该院 points at the body named before', () => {
    const text = '近日，平山县人民医院通过复审。该院现有职工426人。2021年，医院门急诊量18.6万人次。';
    expect(column('scope', text).map(([, scope]) => scope)).toEqual(['平山县人民医院', '平山县人民医院']);
  });

  test('a time before a body is no part of its name, and a county stands with its province', () => {
    expect(column('scope', '江海市客流增长9%。上半年酒店入住率达89.4%。').map(([, scope]) => scope)).toEqual([
      '江海市',
      '江海市',
    ]);
    expect(column('scope', '山东齐河县种粮大户今年种了1800亩小麦。')).toEqual([['1800亩', '山东齐河县']]);
  });

  test('the place a report was sent from is not what it tells of', () => {
    const [figure] = read('新华社北京7月12日电（记者王一）海关总署12日发布数据，上半年进出口总值21万亿元。');
    expect(figure).toMatchObject({ scope: '全国', speaker: '海关总署', time: '上半年' });
  });
});

describe('when', () => {
  test('a time told in passing ends with its part of the sentence', () => {
    expect(column('time', '2月出口3278亿元，1月则为3000亿元；进口3641亿元。')).toEqual([
      ['3278亿元', '2月'],
      ['3000亿元', '1月'],
      ['3641亿元', '2月'],
    ]);
  });

  test('the day something was announced is not the time of the figures', () => {
    expect(column('time', '7月28日，市长在发布会上表示，今年上半年新增床位500张。')).toEqual([['500张', '今年上半年']]);
  });

  test('the time of a part ends with it', () => {
    const text = '春运期间，发送旅客5620万人次，其中2月5日发送189万人次。南京南站发送1046万人次。';
    expect(column('time', text).map(([, time]) => time)).toEqual(['春运期间', '2月5日', '春运期间']);
  });

  test('a date that is a clause of its own holds behind a semicolon', () => {
    const text = '6月20日以来，普降暴雨，截至24日10时，已有41.6万人受灾；倒塌房屋126户。';
    expect(column('time', text).map(([, time]) => time)).toEqual(['24日10时', '24日10时']);
  });

  test('each of two levels has the time told with it', () => {
    expect(column('time', '通胀率从2020年12月的2.3%升至2023年1月的13.6%。').map(([, time]) => time)).toEqual([
      '2020年12月',
      '2023年1月',
    ]);
  });

  test.each([
    ['7月28日8时至29日8时，降雨量250毫米。', '7月28日8时至29日8时'],
    ['2024年“五一”假期，接待游客2.95亿人次。', '2024年“五一”假期'],
    ['昨日（21日）录得阵风时速176公里。', '昨日'],
    ['风暴期间，共37人受伤。', '风暴期间'],
    ['报告期内，研发投入183亿元。', '报告期内'],
  ])('%s', (text, time) => {
    expect(read(text)[0]?.time).toBe(time);
  });

  test.each([
    '研究发表在2025年第8期，风险降低27%。',
    '为年内首次上涨0.1%。',
    '被判处有期徒刑十五年。',
    '完成全年目标110亿元。',
  ])('%s names none', (text) => {
    expect(read(text)[0]?.time).toBeUndefined();
  });
});

describe('who says so', () => {
  test.each([
    ['内政部最新统计，新生儿数仅7685人。', '内政部'],
    ['国家统计局城市司首席统计师董莉娟解读称，猪肉价格下降16%。', '董莉娟'],
    ['江海市文广旅局局长何舟算了一笔账：每张球票撬动消费730元。', '何舟'],
    ['江南医科大学刘培元教授团队近日发表研究，结果显示，风险降低27%。', '刘培元'],
    ['根据《体育产业规划》，到2030年总规模突破8000亿元。', '《体育产业规划》'],
    ['据中国地震台网测定，震源深度10千米。', '中国地震台网'],
    ['赛睿数据显示，二季度出货量约6900万台。', '赛睿'],
  ])('%s', (text, speaker) => {
    expect(read(text)[0]?.speaker).toBe(speaker);
  });

  test('who is named behind a quotation said it all', () => {
    const text = '“每个托位补助1万元，不设上限。”马倩说，累计投入21.8亿元。';
    expect(column('speaker', text).map(([, speaker]) => speaker)).toEqual(['马倩', '马倩']);
  });

  test('a pronoun stands for the person named with a title before', () => {
    const text = '台南市卫生局长李翠凤5日在会议报告成果。她指出，今年本土病例9例。';
    expect(column('speaker', text)).toEqual([['9例', '李翠凤']]);
  });

  test('a report, a pronoun and a bare name bring back who spoke', () => {
    const text =
      '粮农组织发布报告说，饥饿人口6.73亿人。\n报告指出，通胀率为2.3%。发言人许家豪表示，出货占29%。\n许家豪预期，营收将季减3%。\n他表示，毛利率为30%。';
    expect(column('speaker', text).map(([, speaker]) => speaker)).toEqual([
      '粮农组织',
      '粮农组织',
      '许家豪',
      '许家豪',
      '许家豪',
    ]);
  });

  test.each(['超过六成市民表示不满。', '报道指出，车票售出6亿张。'])('%s names nobody', (text) => {
    expect(read(text)[0]?.speaker).toBeUndefined();
  });
});

describe('of what kind', () => {
  test.each([
    ['主要预期目标是：地区生产总值增长5.5%左右，失业率不高于5%。', ['target', 'target']],
    ['今年将办好十件民生实事：新建幼儿园12所，新增学位4200个。', ['target', 'target']],
    ['到2030年，比重由目前的23.5%提高到30%。', ['actual', 'target']],
    ['预计全年销量将超过3100万辆。', ['forecast']],
    ['常住人口20万以上的县可以申请。', ['threshold']],
    ['报告预测，到2030年仍有5.12亿人挨饿。', ['forecast']],
    ['他预期，营收将季减3%至5%，毛利率维持在30%以上。', ['forecast', 'forecast']],
    ['预算上修至42亿元，比年初规划多出近6亿元。', ['actual', 'change']],
    ['年平均增长率为0.68%。', ['change']],
    ['完工后路网长度将是现在的1.7倍。', ['forecast']],
    ['8月青年失业率升破12%。', ['actual']],
    ['增长预测由3%上调至6%。', ['forecast', 'forecast']],
    ['今年将新建中小学24所。', ['target']],
    ['通知明确，小学班额不超过45人。', ['threshold']],
    ['增速居全省第三。', ['rank']],
  ])('%s', (text, kinds) => {
    expect(read(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('compared with what', () => {
  test.each([
    ['2月份，毛利率27.4%，比1月份提高1.9个百分点。', { type: 'mom', base: '1月份' }],
    ['第三季度毛利率27.4%，比二季度提高1.9个百分点。', { type: 'qoq', base: '二季度' }],
    ['到发旅客43万人次，较平日增加三成。', { type: 'vs', base: '平日' }],
    ['非利息收入按年增加19%至31.7亿元。', { type: 'yoy' }],
    ['比重由去年同期的22%升至29%。', { type: 'yoy', base: '去年同期' }],
    ['与去年同期相比，支持率升至46%，上升11个百分点。', { type: 'yoy', base: '去年同期' }],
  ])('%s', (text, comparison) => {
    expect(read(text).at(-1)?.comparison).toEqual(comparison);
  });

  test('营收、净利润同比、环比 are told apart', () => {
    const types = read('第三季度营收17亿元，同比、环比分别增长21.2%和5.8%。').map(({ comparison }) => comparison?.type);
    expect(types).toEqual(['yoy', 'yoy', 'mom']);
  });

  test('a level before last year’s has moved from it', () => {
    const [now] = read('今年病例9例，较去年同期的2万例大幅减少。');
    expect(now).toMatchObject({ direction: 'down', comparison: { type: 'yoy', base: '去年同期' } });
  });

  test('parts know their total', () => {
    const [, part, other] = read('共有对象1254人，其中男性800人、女性454人。');
    expect([part?.comparison, other?.comparison]).toEqual([
      { type: 'part-of', base: '1254人' },
      { type: 'part-of', base: '1254人' },
    ]);
  });
});

test('reads both scripts alike', () => {
  const plain = (text: string) => read(text).map(({ value, unit, kind, direction }) => [value, unit, kind, direction]);
  expect(plain('截至10月底，已核准63.2萬戶，年增11%，其中單身青年占55%。')).toEqual(
    plain('截至10月底，已核准63.2万户，年增11%，其中单身青年占55%。').map(([value, unit, ...rest]) => [
      value,
      unit === '户' ? '戶' : unit,
      ...rest,
    ]),
  );
});
