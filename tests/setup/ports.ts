/** Where the browser tests serve the built sites; `TEST_PORT` moves them, so that two runs can go on at once. */
export const REAL_PORT = Number(process.env['TEST_PORT'] ?? 4331);
export const FIXTURE_PORT = REAL_PORT + 1;
export const FIXTURE_BASE_PORT = REAL_PORT + 2;
