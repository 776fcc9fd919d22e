import type { Settings } from '../settings/settings.ts';

/** The attributes and custom properties by which the style sheet knows the settings. */
export function readerStyle(settings: Settings) {
  return {
    'data-theme': settings.theme,
    'data-font': settings.font,
    'data-indent': settings.indent,
    'data-justify': settings.justify,
    'data-vertical': settings.vertical,
    style: {
      '--font-size': `${settings.fontSize}px`,
      '--line-width': settings.lineWidth,
      '--line-height': settings.lineHeight,
    },
  };
}
