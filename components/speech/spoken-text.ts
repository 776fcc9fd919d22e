/** A sentence as it should be said: engines stumble over what print abbreviates. */
// '增长12.5%' -> '增长百分之12.5';  '3-5年' -> '3至5年';  '1,200户' -> '1200户'
export function spokenText(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(\d+(?:\.\d+)?)[%％][-—~～至](\d+(?:\.\d+)?)[%％]/g, '百分之$1至百分之$2')
    .replace(/(\d+(?:\.\d+)?)[%％]/g, '百分之$1')
    .replace(/(\d+(?:\.\d+)?)‰/g, '千分之$1')
    .replace(/(?<=\d)[-—–~～]+(?=\d)/g, '至')
    .replace(/℃/g, '摄氏度')
    .replace(/(\d)\s?km²/g, '$1平方公里')
    .replace(/[《》〈〉【】「」『』“”‘’]/g, '');
}
