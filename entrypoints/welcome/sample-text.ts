/**
 * A page as scrapers leave it, written for the first minute with the extension: doubled characters, pieces of the
 * headline in the text, an advert and a list of other stories. It is read by the pipeline like any other page.
 */
export const sampleText = `城東舊書市重新開張 首日客流增長三成
時(shí)間:2026-03-21 09:30:12 出處:文化閱讀(216)
春分這(zhè)天,城東舊書(shū)市重新開(kāi)張(zhāng)。據(jù)書(shū)市管理處統(tǒng)計(jì),首日客流1.2萬(wàn)人次,同比增長(zhǎng)三成。
攤(tān)主大多是退休教師(shī),把書(shū)按年代排好。書(shū)市共設(shè)攤(tān)位268個(gè),三分之一由三十歲(suì)以下的年輕(qīng)人經(jīng)營(yíng)。
“年輕(qīng)讀(dú)者占到了40%。”管理處負(fù)責(zé)人說(shuō),他們還準(zhǔn)備(bèi)在年底前把夜市開(kāi)放到晚上10點(diǎn)。
書(shū)市計(jì)劃(huà)每個(gè)周末開(kāi)放,預(yù)計(jì)全年接待讀(dú)者50萬(wàn)人次以上。
長(zhǎng)按識(shí)別二維碼關(guān)注我們,獲取更多精彩內(nèi)容
猜你喜歡
十大最值得逛的書店,你去過幾家?
看完這些照片,我決定回家讀書
`;
