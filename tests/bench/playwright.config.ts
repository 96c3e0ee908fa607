import base from '../../playwright.config.ts';

/** Measurements, which print figures and judge nothing; run alone, for nothing else to disturb them. */
export default { ...base, testDir: '.', workers: 1, reporter: [['list']], webServer: base.webServer.slice(0, 1) };
