import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { Translate } from '../messages.ts';

interface PanelProps {
  name: string;
  title: string;
  t: Translate;
  children: ComponentChildren;
  onClose(): void;
}

/** A panel beside the article, a sheet from below in narrow windows. Takes the focus when it opens. */
export function Panel({ name, title, t, children, onClose }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Another panel in the same place takes the focus too.
  useEffect(() => heading.current?.focus(), [name]);
  // The key figures are a landmark of their own.
  const Box = name === 'figures' ? 'section' : 'aside';
  return (
    <Box class={`panel ${name}-panel`} aria-label={name === 'figures' ? t('figuresHint') : title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">{children}</div>
    </Box>
  );
}
