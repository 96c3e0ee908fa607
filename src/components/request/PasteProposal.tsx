import { valueOf } from '../../lib/request/fields.ts';
import { choiceIn, type Pick } from '../../lib/request/pick.ts';
import type { Proposal } from '../../lib/request/proposal.ts';
import { ticked } from '../ui/ticked.ts';
import { speak } from '../words/words.ts';
import type { Composer } from './use-composer.ts';

interface Props {
  proposal: Proposal;
  pick: Pick;
  /** As it stands in the text. */
  printed: string;
  onPick: (pick: Pick) => void;
  composer: Composer;
}

/** Something that can be filled in: a checkbox, where it may mean several things with a list of them. */
export default function PasteProposal({ proposal, pick, printed, onPick, composer }: Props) {
  const words = speak('paste', composer.language);
  const { choices } = proposal;
  const choice = choiceIn(proposal, pick)!;
  const several = choices.length > 1;
  return (
    <div data-paste="proposal">
      <label>
        <input
          type="checkbox"
          autocomplete="off"
          {...ticked(pick.on)}
          onChange={({ currentTarget }) => onPick({ ...pick, on: currentTarget.checked })}
        />
        <span>{several ? printed : words('option', { label: choice.label, value: choice.value })}</span>
      </label>
      {several && (
        <select
          aria-label={words('where', { found: printed })}
          value={choices.indexOf(choice)}
          onChange={({ currentTarget }) => onPick({ on: true, choice: Number(currentTarget.value) })}
        >
          {choices.map(({ field, label, value }, index) => (
            <option key={`${field} ${value}`} value={index}>
              {words('option', { label, value })}
            </option>
          ))}
        </select>
      )}
      {choice.taken && <p>{words('now', { value: valueOf(composer.values, choice.field) })}</p>}
    </div>
  );
}
