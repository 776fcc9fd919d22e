import { countChanges } from '../../components/record/group-changes.ts';
import type { ReaderSummary } from '../background/messages.ts';
import type { ReaderSession } from './reader-session.ts';

/** What the popup says of an open reader. */
export function describeSession(session: ReaderSession): ReaderSummary {
  const article = session.article.value;
  const { removed, repaired, figures } = countChanges(article);
  return {
    title: article.title,
    script: session.script.value,
    saved: session.saved.value.kind,
    removed,
    repaired,
    figures,
  };
}
