const rasterData = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp|x-icon)[;,]/i;

/** Whether a link may stand in an article: the web, or a place within the article. */
export function isSafeLink(href: string): boolean {
  return href.startsWith('#') || /^https?:\/\//i.test(href);
}

/** Whether an image may be shown: from the web, or raster data that cannot carry script. */
export function isSafeImage(src: string): boolean {
  return /^https?:\/\//i.test(src) || rasterData.test(src);
}
