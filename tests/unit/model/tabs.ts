import { command, tab } from './command.ts';
import { BUILDS } from './model.ts';

export const reloads = tab.map((at) =>
  command({
    name: 'reload',
    tab: at,
    async run({ model, real, page, loaded }) {
      loaded.freeze();
      const index = model.pages.indexOf(page);
      real.pages[index] = await real.browser.openPage(loaded.session);
      Object.assign(page, { build: model.build, caseId: page.isTied ? page.caseId : model.last });
      delete page.undo;
    },
  }),
);

export const opens = tab.map((at) =>
  command({
    name: 'open another tab',
    tab: at,
    can: ({ pages }) => pages.length < 3,
    async run({ model, real }) {
      real.pages.push(await real.browser.openPage());
      model.pages.push({ caseId: model.last, isTied: false, build: model.build, isFrozen: false });
    },
  }),
);

export const freezes = tab.map((at) =>
  command({
    name: 'freeze',
    tab: at,
    can: ({ pages }) => pages.filter(({ isFrozen }) => !isFrozen).length > 1,
    run({ page, loaded }) {
      loaded.freeze();
      page.isFrozen = true;
    },
  }),
);

export const resumes = tab.map((at) =>
  command({
    name: 'resume the frozen tabs',
    tab: at,
    run({ model, real }) {
      model.pages.forEach((page, index) => {
        if (!page.isFrozen) return;
        real.pages[index]!.resume();
        Object.assign(page, { isFrozen: false, caseId: page.isTied ? page.caseId : model.last });
      });
    },
  }),
);

export const deploys = tab.map((at) =>
  command({
    name: 'deploy the next build',
    tab: at,
    can: ({ build }) => build < BUILDS.length - 1,
    run({ model }) {
      model.build++;
    },
  }),
);

export const rollsBack = tab.map((at) =>
  command({
    name: 'deploy the build before',
    tab: at,
    can: ({ build }) => build > 0,
    run({ model }) {
      model.build--;
    },
  }),
);
