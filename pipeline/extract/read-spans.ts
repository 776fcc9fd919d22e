import type { Span } from '../types.ts';

/** Gathers one run of inline text. White space of the layout collapses as a browser would show it; everything else is kept raw. */
export class SpanReader {
  private readonly spans: Span[] = [];
  /** Characters of the run without white space, and how many of them stand in links. */
  length = 0;
  linked = 0;

  /** Adds text as it stands in the document; `pre` keeps its white space, `link` says that a click on it leads away. */
  add(raw: string, style: Omit<Span, 'text'>, { pre = false, link = style.href !== undefined } = {}): void {
    const text = pre ? raw : collapse(raw, this.spans.at(-1)?.text.at(-1) ?? '');
    if (text === '') return;
    const count = text.replace(/\s+/g, '').length;
    this.length += count;
    if (link) this.linked += count;
    const last = this.spans.at(-1);
    if (last && last.href === style.href && last.strong === style.strong && last.em === style.em) last.text += text;
    else this.spans.push({ text, ...style });
  }

  /** The run's spans without white space at its ends, which in Chinese pages is indentation. */
  finish(): Span[] {
    const { spans } = this;
    for (let first = spans[0]; first; first = spans[0]) {
      first.text = first.text.trimStart();
      if (first.text !== '') break;
      spans.shift();
    }
    for (let last = spans.at(-1); last; last = spans.at(-1)) {
      last.text = last.text.trimEnd();
      if (last.text !== '') break;
      spans.pop();
    }
    return spans;
  }
}

/** `before` is the character the text follows. */
function collapse(raw: string, before: string): string {
  const text = raw.replace(/[ \t\n\r\f]+/g, (run, at: number) => {
    const left = at > 0 ? raw.charAt(at - 1) : before;
    const right = raw.charAt(at + run.length);
    if (left === '' || left === ' ') return '';
    // Inside Chinese a line break of the source is no space; elsewhere it is one.
    return /[\n\r]/.test(run) && isWide(left) && (right === '' || isWide(right)) ? '' : ' ';
  });
  return text;
}

function isWide(character: string): boolean {
  return character >= '\u2e80' && character <= '\uffef';
}
