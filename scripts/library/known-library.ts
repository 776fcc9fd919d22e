import type { DatabaseState } from './read-database.ts';
import type { Report } from './work-on-library.ts';

/** What must be in a library, going by what it has acknowledged. */
export class KnownLibrary {
  begun = 0;
  acknowledged = 0;
  present = 0;
  /** Addresses that were saved or imported, and acknowledged. */
  private readonly saved = new Set<string>();
  /** Ids whose deletion was acknowledged. */
  private readonly deleted = new Set<string>();
  /** The action that had begun when the browser was killed. */
  private open: Exclude<Report, { kind: 'done' }> | undefined;

  hear(report: Report): void {
    if (report.kind === 'begins') {
      this.begun += 1;
      this.open = report;
      return;
    }
    this.acknowledged += 1;
    if (this.open?.action === 'delete') for (const id of this.open.ids) this.deleted.add(id);
    else for (const number of this.open?.numbers ?? []) this.saved.add(addressOf(number));
    this.open = undefined;
  }

  /** Tells what is not as it must be, and takes what is there as known from now on. */
  compare({ articles, faults }: DatabaseState): string[] {
    const found = [...faults];
    const urls = articles.map(({ url }) => url);
    const there = new Set(urls);
    if (there.size !== urls.length) found.push(`${urls.length - there.size} articles are there twice`);
    for (const url of this.saved) if (!there.has(url)) found.push(`${url} is lost`);
    const trashed = new Set(articles.filter((article) => article.trashed).map(({ id }) => id));
    for (const id of this.deleted) if (!trashed.has(id)) found.push(`${id} was deleted and is back`);
    found.push(...this.compareOpen(there, trashed));
    for (const url of there) this.saved.add(url);
    for (const id of trashed) this.deleted.add(id);
    this.present = there.size;
    this.open = undefined;
    return found;
  }

  /** The action under way may have happened or not, but not by halves. */
  private compareOpen(there: ReadonlySet<string>, trashed: ReadonlySet<string>): string[] {
    if (!this.open) return [];
    const parts =
      this.open.action === 'delete'
        ? this.open.ids.map((id) => trashed.has(id))
        : this.open.numbers.map((number) => there.has(addressOf(number)));
    return new Set(parts).size > 1 ? [`one ${this.open.action} of ${parts.length} articles was half done`] : [];
  }
}

function addressOf(number: number): string {
  return `https://news.example.com/${number}.html`;
}
