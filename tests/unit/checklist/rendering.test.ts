import { h, options, render } from 'preact';
import { expect, test, vi } from 'vitest';
import StepRow from '../../../src/components/checklist/StepRow.tsx';
import { setEntry } from '../../../src/lib/case/store.ts';
import { setStepState } from '../../../src/lib/checklist/store.ts';
import { tinyDocument } from '../../setup/tiny-document.ts';

vi.stubGlobal('document', tinyDocument);

/** What is rendered after now, by its step. */
function watchRendering(): string[] {
  const rendered: string[] = [];
  const before = options.diffed;
  options.diffed = (vnode) => {
    const { type, props } = vnode as { type: unknown; props: { step?: { id: string } } };
    if (type === StepRow) rendered.push(props.step!.id);
    before?.(vnode);
  };
  return rendered;
}

const guide = { id: 'guide' };
const steps = ['one', 'two', 'three'].map((id) => ({ id, aliases: [`old-${id}`] }));
const quiet = (rendered: string[]) =>
  vi.waitFor(
    async () => {
      const before = rendered.length;
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(rendered.length).toBe(before);
    },
    { timeout: 5000 },
  );

test('one tick renders the row of its step, and no other row', async () => {
  const rendered = watchRendering();
  for (const step of steps)
    render(h(StepRow, { language: 'en', guide, step }), tinyDocument.createElement('div'));
  await quiet(rendered);
  expect(new Set(rendered)).toEqual(new Set(['one', 'two', 'three']));

  rendered.length = 0;
  setStepState(guide, steps[1]!, { kind: 'waiting' });
  await quiet(rendered);
  expect(new Set(rendered)).toEqual(new Set(['two']));

  rendered.length = 0;
  setEntry('step:guide/old-three', 'done');
  await quiet(rendered);
  expect(new Set(rendered)).toEqual(new Set(['three']));

  rendered.length = 0;
  setEntry('draft:cancellation/cause', 'typed in the composer');
  setEntry('step:other/one', 'done');
  await quiet(rendered);
  expect(rendered).toEqual([]);
});
