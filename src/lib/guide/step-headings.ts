import { defineMdastPlugin } from 'satteri';
import { headingId } from '../link/step-link.ts';

/**
 * A Markdown plugin that names the heading of a step after the step's authored id, so that the table
 * of contents and search link to something that survives a new title.
 */
export const stepHeadingIds = () =>
  defineMdastPlugin({
    name: 'step-heading-ids',
    heading(node, ctx) {
      const parent = ctx.parent(node);
      if (parent?.type !== 'mdxJsxFlowElement') return;
      if (parent.name !== 'Step' && parent.name !== 'Prerequisite') return;
      const id = parent.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
      if (typeof id === 'string') {
        ctx.setProperty(node, 'data', { hProperties: { id: headingId(id) } });
      }
    },
  });
