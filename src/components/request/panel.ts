/** The two parts of a composer: where facts are entered, and what is made of them. */
export const PANELS = ['form', 'text'] as const;
export type Panel = (typeof PANELS)[number];

export const tabId = (composer: string, panel: Panel): string => `${composer}-tab-${panel}`;
export const panelId = (composer: string, panel: Panel): string => `${composer}-panel-${panel}`;

/** What makes an element the panel of a tab, where there are tabs; else it has its id only. */
export const panelProps = (composer: string, panel: Panel, tabbed: boolean) => ({
  id: panelId(composer, panel),
  ...(tabbed && { role: 'tabpanel' as const, 'aria-labelledby': tabId(composer, panel) }),
});
