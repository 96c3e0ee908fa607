import { spawnSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { runAstro } from '../../../src/lib/build/run-astro.ts';

vi.mock('node:child_process', () => ({ spawnSync: vi.fn(() => ({ status: 0 })) }));
afterEach(() => vi.unstubAllEnvs());

test('Astro runs without telemetry, whatever it is to do and whatever the environment says', () => {
  for (const command of ['build', 'dev', 'check'])
    for (const given of ['', '0', undefined]) {
      vi.stubEnv('ASTRO_TELEMETRY_DISABLED', given);
      runAstro(command);
      const [, , options] = vi.mocked(spawnSync).mock.lastCall! as unknown as [
        string,
        string[],
        { env: object },
      ];
      expect(options.env).toHaveProperty('ASTRO_TELEMETRY_DISABLED', '1');
    }
});

test('no script starts Astro by itself', () => {
  expect(Object.values(packageJson.scripts).filter((script) => /(?:^|&&|\s)astro\s/.test(script))).toEqual(
    [],
  );
});
