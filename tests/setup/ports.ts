/** Where the browser tests serve the built sites; `TEST_PORT` moves them, so that two runs can go on at once. */
export const ROOT_PORT = Number(process.env['TEST_PORT'] ?? 4331);
export const BASE_PORT = ROOT_PORT + 1;
