import { problemsOf } from '../../lib/request/problem.ts';
import { TEXT } from '../../lib/request/session.ts';
import type { actionsOn, ComposerState } from './composer-actions.ts';
import { firstInPage, goToField } from './go-to-field.ts';
import type { usePanel } from './use-panel.ts';

interface Part {
  start: number;
  end: number;
}

/** The ways around in a composer: to its two panels, to one of its fields, and to the first one that is at fault. */
export function movesIn(
  { id, kind, values, review }: ComposerState,
  { stop }: Pick<ReturnType<typeof actionsOn>, 'stop'>,
  { panel, setPanel, show }: ReturnType<typeof usePanel>,
) {
  const elementOf = (field: string) => document.getElementById(`${id}-${field}`);
  const goTo = (field: string, part?: Part) => {
    const input = elementOf(field);
    if (!input) return;
    setPanel('form');
    // Where the form is the tab that is not shown, it has to come first.
    if (panel === 'form') goToField(input, part);
    else requestAnimationFrame(() => goToField(input, part));
  };
  return {
    panel,
    show,
    goTo,
    /** Before anything is taken away: names everything that is open, and goes to the first of it, if anything is. */
    stopIfUnready: (): boolean => {
      if (!stop()) return false;
      const asked = [...review.open.map((open) => open.id), ...Object.keys(review.fields), TEXT];
      const fields = problemsOf(kind, values, review, asked).map(({ field }) => field);
      const first = firstInPage(fields.flatMap((field) => elementOf(field) ?? []));
      const field = fields.find((one) => elementOf(one) === first);
      if (field !== undefined) goTo(field, partAtFault(review, field));
      return true;
    },
  };
}

/** The words of a field that stop a request, if it is its words that do. */
const partAtFault = ({ text }: ComposerState['review'], field: string): Part | undefined =>
  text
    .filter(({ finding, meant }) => finding.severity === 'error' && !meant)
    .flatMap(({ places }) => places)
    .find((place) => place.field === field);
