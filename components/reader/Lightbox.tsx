import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { Translate } from '../messages.ts';

interface LightboxProps {
  src: string;
  alt: string;
  caption: string | undefined;
  t: Translate;
  onClose(): void;
}

/** One image over everything; any click closes it. */
export function Lightbox({ src, alt, caption, t, onClose }: LightboxProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    // The only thing to press keeps the focus.
    <div
      class="lightbox"
      role="dialog"
      aria-modal="true"
      aria-label={alt || t('imageLabel')}
      onKeyDown={(event) => event.key === 'Tab' && event.preventDefault()}
    >
      <button type="button" class="lightbox-image" aria-label={t('close')} ref={close} onClick={onClose}>
        <img src={src} alt={alt} referrerpolicy="no-referrer" />
        <Icon name="close" />
      </button>
      {caption && <p>{caption}</p>}
    </div>
  );
}
