import { describe, expect, test } from 'vitest';
import { countChanges, groupChanges } from '../../../components/record/group-changes.ts';
import { restoreChanges } from '../../../components/record/restore-changes.ts';
import { textAt } from '../../../pipeline/article/block-text.ts';
import { editBlocks } from '../../../pipeline/article/edit-text.ts';
import { markRemoved } from '../../../pipeline/article/mark-removed.ts';
import type { Article } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

function changed(): Article {
  const edited = editBlocks(
    article('就診率達(dá)到68%', '導(dǎo)航', '扫码关注', '提(tí)高'),
    new Map([
      ['p0', [{ start: 4, end: 8, after: '', rule: 'restore/gloss', reason: 'gloss', proof: 'proved' }]],
      ['p3', [{ start: 1, end: 5, after: '', rule: 'restore/gloss', reason: 'gloss', proof: 'likely' }]],
    ]),
  );
  return markRemoved(edited, (block) =>
    block.id === 'p1'
      ? { rule: 'extract/nav', reason: 'navigation' }
      : block.id === 'p2'
        ? { rule: 'clean/scan-code', reason: 'advert' }
        : undefined,
  );
}

test('lists repairs first, then removals, the page frame last', () => {
  expect(groupChanges(changed()).map(({ reason, changes }) => [reason, changes.length])).toEqual([
    ['gloss', 2],
    ['advert', 1],
    ['navigation', 1],
  ]);
});

test('counts removals without the frame of the page, and repairs', () => {
  expect(countChanges(changed())).toEqual({ removed: 1, repaired: 2, figures: 0, unreadable: 0 });
});

describe('restoring', () => {
  test('puts one removed block back and leaves the others', () => {
    const given = changed();
    const group = groupChanges(given).find(({ reason }) => reason === 'advert');
    const restored = restoreChanges(given, group?.changes ?? []);
    expect(restored.blocks.map((block) => block.removed?.reason)).toEqual([
      undefined,
      'navigation',
      undefined,
      undefined,
    ]);
  });

  test('undoes one edit', () => {
    const given = changed();
    const [first] = groupChanges(given)[0]?.changes ?? [];
    const restored = restoreChanges(given, first ? [first] : []);
    expect([textAt(restored, 'p0'), textAt(restored, 'p3')]).toEqual(['就診率達(dá)到68%', '提高']);
  });

  test('undoes all, back to the page as it was', () => {
    const given = changed();
    const all = groupChanges(given).flatMap(({ changes }) => changes);
    expect(restoreChanges(given, all)).toEqual(article('就診率達(dá)到68%', '導(dǎo)航', '扫码关注', '提(tí)高'));
  });

  test('undoes many edits of one block', () => {
    const text = '達(dá)到'.repeat(30);
    const changes = Array.from({ length: 30 }, (_, index) => ({
      start: index * 6 + 1,
      end: index * 6 + 5,
      after: '',
      rule: 'restore/gloss',
      reason: 'gloss' as const,
    }));
    const given = editBlocks(article(text), new Map([['p0', changes]]));
    const restored = restoreChanges(
      given,
      groupChanges(given).flatMap((group) => group.changes),
    );
    expect([textAt(given, 'p0'), textAt(restored, 'p0'), restored.edits]).toEqual(['達到'.repeat(30), text, []]);
  });
});
