/** A link's address when it may be followed: `http:` and `https:` only. */
export function safeLink(href: string | undefined): string | undefined {
  return href !== undefined && /^https?:\/\//i.test(href) ? href : undefined;
}

/** An image's address when it may be loaded: `https:`, `http:`, `blob:` and `data:` of raster kinds. */
export function safeImage(src: string): string | undefined {
  return /^(https?:\/\/|blob:|data:image\/(png|jpeg|gif|webp|avif|bmp)[;,])/i.test(src) ? src : undefined;
}
