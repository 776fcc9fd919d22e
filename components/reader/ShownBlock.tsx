import { useMemo } from 'preact/hooks';
import { textOfSpans } from '../../pipeline/article/block-text.ts';
import type { Block, Span } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import type { Mark } from './cut-text.ts';
import { ShownImage } from './ShownImage.tsx';
import { ShownList } from './ShownList.tsx';
import { ShownText } from './ShownText.tsx';

interface ShownBlockProps {
  block: Block;
  marks: readonly Mark[];
  /** The mark in this block that the reader was led to. */
  active: Pick<Mark, 'kind' | 'index'> | undefined;
  wide: boolean;
  images: boolean;
  /** The level a heading is drawn at, so that none is skipped. */
  level: 2 | 3 | 4 | undefined;
  t: Translate;
  onImage(block: string): void;
}

/** One block of the article, drawn by its kind; anew only when something about it has changed. */
export function ShownBlock(props: ShownBlockProps) {
  const { block, marks, active, wide, images, level, t, onImage } = props;
  return useMemo(() => drawBlock(props), [block, marks, active, wide, images, level, t, onImage]);
}

function drawBlock(props: ShownBlockProps) {
  const { block, marks, active, wide } = props;
  const text = (spans: readonly Span[], offset = 0) => (
    <ShownText spans={spans} offset={offset} marks={marks} wide={wide} active={active} />
  );
  switch (block.kind) {
    case 'paragraph':
      return <p data-block={block.id}>{text(block.spans)}</p>;
    case 'quote':
      return <blockquote data-block={block.id}>{text(block.spans)}</blockquote>;
    case 'caption':
      return (
        <p class="caption" data-block={block.id}>
          {text(block.spans)}
        </p>
      );
    case 'heading': {
      const Heading = `h${props.level ?? block.level}` as const;
      return (
        <Heading data-block={block.id} tabIndex={-1}>
          {text(block.spans)}
        </Heading>
      );
    }
    case 'list':
      return <ShownList block={block} drawText={text} />;
    case 'table':
      return <ShownTable block={block} t={props.t} drawText={text} />;
    case 'image':
      return <ShownImage block={block} show={props.images} t={props.t} onOpen={() => props.onImage(block.id)} />;
    case 'code':
      return (
        <pre data-block={block.id} translate={false}>
          <code>
            <ShownText spans={[{ text: block.text }]} marks={marks} wide={false} active={active} />
          </code>
        </pre>
      );
    default:
      return block satisfies never;
  }
}

interface ShownTableProps {
  block: Extract<Block, { kind: 'table' }>;
  t: Translate;
  drawText(spans: readonly Span[], offset: number): preact.VNode;
}

function ShownTable({ block, t, drawText }: ShownTableProps) {
  let offset = 0;
  const rows = block.rows.map((row) =>
    row.map((spans) => {
      const start = offset;
      offset += textOfSpans(spans).length + 1;
      return { spans, start };
    }),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled with the arrow keys.
    // biome-ignore lint/a11y/useSemanticElements: a section would take part in the article's outline.
    <div class="shown-table" data-block={block.id} role="region" aria-label={t('tableLabel')} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row[0]?.start ?? rowIndex}>
              {row.map(({ spans, start }) =>
                block.header && rowIndex === 0 ? (
                  <th key={start} scope="col">
                    {drawText(spans, start)}
                  </th>
                ) : (
                  <td key={start}>{drawText(spans, start)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
