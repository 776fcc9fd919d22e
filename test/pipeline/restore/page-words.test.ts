import { expect, test } from 'vitest';
import { textOf } from '../../../pipeline/article/block-text.ts';
import { restore } from '../../../pipeline/restore/restore.ts';
import type { Extraction } from '../../../pipeline/types.ts';
import { model } from './model.ts';

const farm = '提高基層就診率,優(yōu)質(zhì)醫(yī)療資源下沉十分關(guān)鍵。國(guó)家發(fā)展。';
const damaged = '這筆錢與健?？?zǒng)額形成雙引擎。';

function restoredWith(meta: Extraction['evidence']['meta']) {
  const blocks = [farm, damaged].map((text, index) => ({
    id: `b${index}`,
    kind: 'paragraph' as const,
    spans: [{ text }],
  }));
  const { article } = restore(
    {
      article: { schema: 1, url: '', title: '', script: 'other', blocks, edits: [], figures: [], confidence: 1 },
      evidence: { pageText: '', titles: [], meta },
    },
    model,
  );
  return { text: article.blocks.map(textOf)[1], marked: article.unreadable?.length ?? 0 };
}

test('leaves a run that several words fit where the page names none of them', () => {
  expect(restoredWith({})).toEqual({ text: damaged, marked: 1 });
});

test('reads the same run by a word of the description', () => {
  const meta = { description: ['健保總額增加，健保署說明。'] };
  expect(restoredWith(meta)).toEqual({ text: '這筆錢與健保總額形成雙引擎。', marked: 0 });
});
