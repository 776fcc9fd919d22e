import { Fragment } from 'preact';
import type { Mark } from './cut-text.ts';
import type { HeadlineLayout } from './lay-headline.ts';
import { ShownText } from './ShownText.tsx';

const unlaid: HeadlineLayout = { clauses: [], breaks: [] };

interface HeadlineProps {
  title: string;
  layout: HeadlineLayout | undefined;
  marks: readonly Mark[];
  active: Pick<Mark, 'kind' | 'index'> | undefined;
  wide: boolean;
}

/** The text of a headline, clause by clause: a clause that does not fit behind another begins a line. */
export function Headline({ title, layout = unlaid, marks, active, wide }: HeadlineProps) {
  const starts = [0, ...layout.clauses];
  return (
    <>
      {starts.map((start, index) => {
        const clause = title.slice(start, starts[index + 1]);
        const text = clause.trimEnd();
        return (
          <Fragment key={start}>
            <span class="clause">
              <ShownText
                spans={[{ text }]}
                offset={start}
                marks={marks}
                breaks={layout.breaks}
                wide={wide}
                active={active}
              />
            </span>
            {/* Space at the end of a box of its own would not be seen. */}
            {clause.slice(text.length)}
          </Fragment>
        );
      })}
    </>
  );
}
