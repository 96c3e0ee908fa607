import { defineMdastPlugin } from 'satteri';
import { headingId } from '../link/heading-id.ts';
import { attribute, isTicked } from './mdx.ts';

/**
 * A Markdown plugin that names the heading of a step after the step's authored id, so that the table
 * of contents and search link to something that survives a new title.
 */
export const stepHeadingIds = () =>
  defineMdastPlugin({
    name: 'step-heading-ids',
    heading(node, ctx) {
      const parent = ctx.parent(node);
      if (parent?.type !== 'mdxJsxFlowElement' || !isTicked(parent.name)) return;
      const id = attribute(parent, 'id');
      // An id stands once in a page. A second heading is an author’s mistake, which the checks report.
      const given = (ctx.data['stepHeadings'] ??= new Set()) as Set<string>;
      if (id === undefined || given.has(id)) return;
      given.add(id);
      ctx.setProperty(node, 'data', { hProperties: { id: headingId(id) } });
    },
  });
