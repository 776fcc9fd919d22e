import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Choice } from '../../pipeline/convert/correct-choice.ts';
import type { Article } from '../../pipeline/types.ts';
import type { ShownScript } from '../settings/settings.ts';

/** The doubtful forms of what is shown, while `find` is given; asked for again when something else is shown. */
export function useChoices(
  shown: Article,
  find: (() => Promise<readonly Choice[]>) | undefined,
): readonly Choice[] | undefined {
  const found = useSignal<readonly Choice[] | undefined>(undefined);
  const wanted = find !== undefined;
  useEffect(() => {
    let stale = false;
    const take = (choices: readonly Choice[] | undefined) => {
      if (!stale) found.value = choices;
    };
    // Where they cannot be found nothing is underlined, and the panel says that there is nothing.
    if (find) void find().then(take, () => take([]));
    else take(undefined);
    return () => {
      stale = true;
    };
  }, [shown, wanted, found]);
  return found.value;
}

/** Whether showing Simplified text in a script takes choices between forms. */
export function takesChoices(script: ShownScript): boolean {
  return script === 'hant' || script === 'tw' || script === 'hk';
}
