import { h, options, render, type ComponentType } from 'preact';
import { expect, test, vi } from 'vitest';
import ChecklistBarIsland from '../../../src/components/checklist/ChecklistBarIsland.tsx';
import StepControls from '../../../src/components/checklist/StepControls.tsx';
import { setEntry } from '../../../src/lib/case/store.ts';
import { setStepState } from '../../../src/lib/checklist/store.ts';
import { tinyDocument } from '../../setup/tiny-document.ts';

vi.stubGlobal('document', {
  ...tinyDocument,
  querySelectorAll: () =>
    steps.map(({ id, aliases }) => ({
      id,
      querySelectorAll: () => aliases.map((alias) => ({ id: alias })),
      closest: () => null,
    })),
});
vi.stubGlobal('location', new URL('https://exit.example/guides/g/'));
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('HTMLElement', EventTarget);

/** What is rendered after now, by the name of the component and its step. */
function watchRendering(): string[] {
  const rendered: string[] = [];
  const before = options.diffed;
  options.diffed = (vnode) => {
    const { type, props } = vnode as { type: unknown; props: { step?: { id: string } } };
    if (type === StepControls) rendered.push(`step ${props.step?.id}`);
    if (type === ChecklistBarIsland) rendered.push('bar');
    before?.(vnode);
  };
  return rendered;
}

const steps = ['one', 'two', 'three'].map((id) => ({ id, title: id, aliases: [`old-${id}`] }));
const island = <Props extends object>(type: ComponentType<Props>, props: Props) =>
  render(h(type, props), tinyDocument.createElement('div'));
const quiet = (rendered: string[]) =>
  vi.waitFor(
    async () => {
      const before = rendered.length;
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(rendered.length).toBe(before);
    },
    { timeout: 5000 },
  );

test('one tick renders its step and the bar, and no other step', async () => {
  const rendered = watchRendering();
  island(ChecklistBarIsland, { language: 'en', guideId: 'guide', count: 3, first: steps[0]! });
  for (const step of steps) island(StepControls, { language: 'en', guide: { id: 'guide' }, step });
  await quiet(rendered);
  expect(new Set(rendered)).toEqual(new Set(['bar', 'step one', 'step two', 'step three']));

  rendered.length = 0;
  setStepState({ id: 'guide' }, steps[1]!, { kind: 'waiting' });
  await quiet(rendered);
  expect(new Set(rendered)).toEqual(new Set(['bar', 'step two']));

  rendered.length = 0;
  setEntry('step:guide/old-three', 'done');
  await quiet(rendered);
  expect(new Set(rendered)).toEqual(new Set(['bar', 'step three']));

  rendered.length = 0;
  setEntry('draft:cancellation/cause', 'typed in the composer');
  setEntry('step:other/one', 'done');
  await quiet(rendered);
  expect(rendered).toEqual([]);
});
