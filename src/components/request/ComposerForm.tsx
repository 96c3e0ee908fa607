import { arrangeFields } from './arrange-fields.ts';
import Fold from './Fold.tsx';
import ForgetDraft from './ForgetDraft.tsx';
import GroupRows from './GroupRows.tsx';
import PasteFold from './PasteFold.tsx';
import ReasonFields from './ReasonFields.tsx';
import RequestField from './RequestField.tsx';
import type { Composer } from './use-composer.ts';
import type { Field } from '../../lib/request/schema.ts';
import { speak } from '../words/words.ts';

/** Everything that is asked for: first what the request is about, then the reason, then the rest. */
export default function ComposerForm({ composer }: { composer: Composer }) {
  const { id, kind, language } = composer;
  const { first, others, own } = arrangeFields(kind.fields);
  const show = (field: Field) => <RequestField key={`${id}-${field.id}`} field={field} composer={composer} />;
  return (
    <>
      <PasteFold composer={composer} />
      {first.map(show)}
      {kind.reason && <ReasonFields reason={kind.reason} composer={composer} />}
      {others.map(show)}
      {kind.groups.map((group) => (
        <GroupRows key={`${id}-${group.id}`} group={group} composer={composer} />
      ))}
      {own.length > 0 && (
        <Fold title={speak('composer', language)('forRecord')} fields={own} composer={composer}>
          {own.map(show)}
        </Fold>
      )}
      <ForgetDraft composer={composer} />
    </>
  );
}
