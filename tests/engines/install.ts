/** Installs Firefox and WebKit for the journeys, where that needs no question: as root on Debian, else Playwright's own. Never fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isRootOnDebian } from '../setup/browser.ts';
import { engines } from './engines.ts';

const DEBIAN = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
const PLAYWRIGHT = join('node_modules', '@playwright', 'test', 'cli.js');

const commands = isRootOnDebian()
  ? [
      ['apt-get', 'update', '-qq'],
      // One that cannot be had must not keep the others away.
      ...DEBIAN.map((name) => ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name]),
    ]
  : [[process.execPath, PLAYWRIGHT, 'install', 'firefox', 'webkit']];

if (!engines.Firefox() || !engines.WebKit()) {
  for (const [command, ...args] of commands) {
    spawnSync(command!, args, {
      stdio: 'ignore',
      timeout: 5 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}
