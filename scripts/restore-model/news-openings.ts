/**
 * What sentences of news begin with, which a word model made from all kinds of writing knows too little of: words, and
 * how many of a thousand sentences begin with each. Nobody counted these: they are estimates.
 */
const openings =
  '他 20|他们 3|她 5|我 12|我们 6|这 18|这些 3|这一 4|在 28|但 12|但是 3|而 8|据 6|据悉， 4|据了解， 4|据介绍， 3|' +
  '目前， 7|近日， 5|日前， 2|近年来， 4|今年 5|去年 3|同时， 8|此外， 7|其中， 7|因此， 4|不过， 5|对此， 3|随后， 2|' +
  '截至 4|此次 3|当天 2|当日， 1|当地时间 3|记者 7|该 6|由于 3|如果 4|随着 4|通过 3|根据 3|按照 2|从 7|对 5|对于 3|' +
  '为 6|为了 2|一方面， 1|另一方面， 2|与此同时， 3|未来， 2|下一步， 2|尤其 1|会议 3|中国 6|全国 3|数据显示， 2|' +
  '现在 3|过去 2|希望 2|虽然 2|尽管 2|然而， 3|例如， 1|比如， 2|最终， 1|首先， 1|第一 2|一 6|有 6|以 4|与 4|经 3|' +
  '可见， 1|由此可见， 1|事实上， 2|实际上， 1|当然， 1|显然， 1|总之， 1|为此， 2|其次， 1|此前， 3|当前， 2|如今， 2|届时， 1|' +
  '期间， 1|据统计， 1|据报道， 2|今年以来， 2|所以 3|只有 2|只要 1|无论 1|正是 1|可以 2|至于 1|并 2|还 2|不 3';

/** Words and shares, for sentences behind a full stop; half as many stand behind a closing quotation mark. */
export const newsOpenings: readonly { word: string; share: number }[] = openings.split('|').map((entry) => {
  const [word = '', perThousand] = entry.split(' ');
  return { word, share: Number(perThousand) / 1000 };
});
