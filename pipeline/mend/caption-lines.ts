/** How long a caption may be, in UTF-16 code units; longer lines are paragraphs whatever they end with. */
const longest = 220;

const name = '[\\p{sc=Han}·]{2,6}';
const names = `${name}(?:[\\s、，,]{1,2}${name}){0,4}`;

const captionLine = [
  // 4月13日举行的发布会现场。新华社记者 张三 摄   （記者李四攝）
  new RegExp(
    `(?:^|[\\s。，,、（(：:／/])(?:[\\p{L}\\d]{0,16}(?:记者|記者|通讯员|通訊員)\\s?)?${names}\\s?(?<!拍)[摄攝][)）】\\]]?[。.]?$`,
    'u',
  ),
  // 图为施工现场。   资料图：某地街景   ▲ 展会外景
  /^(?:[▲△↑↓▼]|(?:图|圖)(?:[一二三四五六七八九十\d]{0,2}[:：]|[为為])|(?:资料|資料|示意|效果|配|题|題)[图圖](?:片)?(?:$|[:：。\s]))/u,
  // 航拍大桥。 某某公司供图   新华社发（张三 摄）   图源：某地发布
  /(?:供[图圖]|新[华華]社[发發](?:[（(].{1,20}[）)])?|(?:图|圖|照)片?(?:来源|來源|来自|來自|源自|源|据|據|由)[:：／/\s]?.{0,24}|(?:资料|資料)[图圖]片?|[视視][觉覺]中[国國](?:\s?(?:[资資]料|供?[图圖]))?|[翻截][摄攝图圖自].{0,20})[)）】\]]?[。.]?$/u,
  // （圖／某某提供）   摄影：张三
  /[（(【\s。](?:图文|圖文|图|圖|摄影|攝影|照片)\s?[/／:：|]\s?.{1,30}$/u,
] as const;

/**
 * Whether a line says of itself that it is the caption of an image: by a photographer's credit, a source, or 图为.
 * '发布会现场。新华社记者 张三 摄' -> true;  '这部纪录片历时三年拍摄' -> false
 */
export function isCaptionLine(text: string): boolean {
  const line = text.trim();
  return line.length <= longest && captionLine.some((pattern) => pattern.test(line));
}

// The name of what is shown and no statement: 签约仪式, 大桥全景.
const scene =
  /(?:现场|現場|合影|仪式|儀式|揭牌|外景|全景|一角|留影|签约|簽約|掠影|场景|場景|特写|特寫|照片|剧照|劇照|实景|實景|夜景|航拍)$/u;

/**
 * Whether a short line without a full stop names a picture's scene.
 * '名医工作室签约仪式' -> true;  '怎样签约' -> false
 */
export function namesScene(text: string): boolean {
  return scene.test(text.trim());
}
