import { useSignal } from '@preact/signals';
import type { Block } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import { safeImage } from './safe-address.ts';

interface ShownImageProps {
  block: Extract<Block, { kind: 'image' }>;
  /** Whether images are loaded without being asked for. */
  show: boolean;
  t: Translate;
  onOpen(): void;
}

/** An image that opens large; one that cannot be loaded says so, and one the reader does not want waits for a click. */
export function ShownImage({ block, show, t, onOpen }: ShownImageProps) {
  const asked = useSignal(false);
  const failed = useSignal(false);
  const src = safeImage(block.src);
  if (!src || failed.value) {
    return (
      <p class="missing-image" data-block={block.id}>
        {block.alt || t('imageMissing')}
      </p>
    );
  }
  if (!show && !asked.value) {
    return (
      <button type="button" class="missing-image" data-block={block.id} onClick={() => (asked.value = true)}>
        {t('imageShow')} {block.alt}
      </button>
    );
  }
  return (
    <button
      type="button"
      class="shown-image"
      data-block={block.id}
      aria-label={imageName(block.alt, t)}
      onClick={onOpen}
    >
      {/* The page we are on is nobody's business but the reader's. */}
      <img
        src={src}
        alt={block.alt}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => (failed.value = true)}
      />
    </button>
  );
}

function imageName(alt: string, t: Translate): string {
  return alt ? t('imageOpenNamed', alt) : t('imageOpen');
}
