/**
 * Words written otherwise in Taiwan than character by character, from OpenCC's standard form, one a line, with the source.
 */
export const taiwanForms = `
喫茶小舖 喫茶小舖 OpenCC
純喫茶 純喫茶 OpenCC
牛驥同皁 牛驥同皁 OpenCC
牛驥同一皁 牛驥同一皁 OpenCC
大炮 大砲 國語
火炮 火砲 國語
炮彈 砲彈 國語
炮火 砲火 國語
炮轟 砲轟 國語
炮擊 砲擊 國語
炮兵 砲兵 國語
炮艇 砲艇 國語
炮艦 砲艦 國語
炮臺 砲臺 國語
炮口 砲口 國語
炮聲 砲聲 國語
炮管 砲管 國語
炮戰 砲戰 國語
炮灰 砲灰 國語
炮座 砲座 國語
炮塔 砲塔 國語
炮陣地 砲陣地 國語
高炮 高砲 國語
禮炮 禮砲 國語
榴彈炮 榴彈砲 國語
加農炮 加農砲 國語
迫擊炮 迫擊砲 國語
高射炮 高射砲 國語
機關炮 機關砲 國語
機炮 機砲 國語
自走炮 自走砲 國語
自行火炮 自行火砲 國語
電磁炮 電磁砲 國語
重炮 重砲 國語
巨炮 巨砲 國語
艦炮 艦砲 國語
主炮 主砲 國語
槍炮 槍砲 國語
開炮 開砲 國語
馬後炮 馬後砲 國語
陽春炮 陽春砲 報
雙響炮 雙響砲 報
滿貫炮 滿貫砲 報
再見炮 再見砲 報
全壘打炮 全壘打砲 報
首轟炮 首轟砲 報
`;

/** Words written otherwise in Hong Kong than character by character, from OpenCC's standard form. */
export const hongKongForms = `
複核 覆核 報
週轉 周轉 報
朴敘俊 朴敘俊 名
滙豐 滙豐 名
匯豐 滙豐 名
匯控 滙控 名
鰂魚涌 鰂魚涌 名
東涌 東涌 名
葵涌 葵涌 名
`;
