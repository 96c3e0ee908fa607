import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../test.ts';
import { commonHeaders } from '../../../src/lib/build/host-headers.ts';
import { readHostedSite } from '../../../src/lib/build/hosted-site.ts';
import { hostSecurely } from '../../setup/hosted.ts';
import { findProgram, servers } from '../../setup/servers.ts';
import { sites } from '../../setup/sites.ts';
import { ask } from './answers.ts';

// Debian’s nginx needs the library of openssl, but not the program.
if (servers.includes('nginx') && findProgram('openssl')) {
  test('with a certificate, nginx leads from HTTP to the same address under HTTPS, and serves the site there', async ({
    browser,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'clean-exit-certificate-'));
    const file = (name: string) => join(folder, name);
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'],
        ...['-keyout', file('privkey.pem'), '-out', file('fullchain.pem')],
      ],
      { stdio: 'ignore' },
    );
    const site = readHostedSite(sites.real.root);
    const nginx = await hostSecurely(site, folder);
    try {
      const { status, headers } = await ask(`${nginx.plain}/guides/?a=1`);
      expect([status, headers.location]).toEqual([301, 'https://localhost/guides/?a=1']);
      // Over HTTP, browsers must not be bound to HTTPS.
      const { 'strict-transport-security': binding, ...others } = commonHeaders(site.policy);
      expect(headers).toMatchObject(others);
      expect(headers['strict-transport-security']).toBeUndefined();
      const page = await browser.newPage({ ignoreHTTPSErrors: true });
      const response = await page.goto(`${nginx.origin}/decide/`);
      expect(response!.headers()['strict-transport-security']).toBe(binding);
      await expect(page.getByRole('radio').first()).toBeEnabled();
      await page.close();
    } finally {
      await nginx.stop();
      rmSync(folder, { recursive: true });
    }
  });
}
