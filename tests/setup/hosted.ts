/** Starts real web servers over a built site, with the configurations that are shipped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyfile } from '../../src/lib/build/caddy.ts';
import type { HostedSite } from '../../src/lib/build/hosted-site.ts';
import { nginxConfig, type NginxOptions } from '../../src/lib/build/nginx.ts';
import { brotliModule, findProgram, type ServerName } from './servers.ts';

/** A server that runs. */
export interface Running {
  /** Where it answers, without a slash at the end. */
  origin: string;
  stop: () => Promise<void>;
}

/** Starts a server for a site, on a free port of this machine, and waits until it answers. */
export async function host(name: ServerName, site: HostedSite): Promise<Running> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'clean-exit-host-'));
  const command =
    name === 'nginx'
      ? nginxCommand(
          folder,
          nginxConfig(site, { http: `localhost:${port}`, brotli: brotliModule !== undefined }),
        )
      : caddyCommand(folder, caddyfile(site, origin));
  return start(command, folder, origin);
}

/** Starts nginx with HTTPS; the certificate’s folder is given. */
export async function hostSecurely(
  site: HostedSite,
  certificate: string,
): Promise<Running & { plain: string }> {
  const [port, secure] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'clean-exit-host-'));
  const options: NginxOptions = { http: `localhost:${port}`, https: `localhost:${secure}`, certificate };
  const plain = `http://localhost:${port}`;
  const running = await start(nginxCommand(folder, nginxConfig(site, options)), folder, plain);
  return { ...running, plain, origin: `https://localhost:${secure}` };
}

/** What Debian’s own `nginx.conf` says around a site, as far as it matters, with everything in one folder. */
function nginxCommand(folder: string, site: string): string[] {
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  writeFileSync(
    file,
    `${brotliModule ? `load_module ${brotliModule};` : ''}
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${join(folder, 'pid')};
error_log ${join(folder, 'errors')};
events { worker_connections 768; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.join('\n  ')}
  include /etc/nginx/mime.types;
  gzip on;
${site}
}`,
  );
  return [findProgram('nginx')!, '-p', folder, '-c', file, '-e', 'stderr'];
}

function caddyCommand(folder: string, site: string): string[] {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\tauto_https off\n}\n${site}`);
  return [findProgram('caddy')!, 'run', '--config', file, '--adapter', 'caddyfile'];
}

async function start([program, ...args]: string[], folder: string, origin: string): Promise<Running> {
  let said = '';
  const server = spawn(program!, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)));
  const stop = async () => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const giveUp = Date.now() + 15_000;
  while (!(await answers(origin))) {
    if (server.exitCode === null && Date.now() < giveUp) continue;
    await stop();
    throw new Error(`${program} does not answer at ${origin}:\n${said}`);
  }
  return { origin, stop };
}

const answers = (origin: string): Promise<boolean> =>
  new Promise((resolve) => setTimeout(resolve, 50))
    .then(() => fetch(origin, { redirect: 'manual' }))
    .then(
      () => true,
      () => false,
    );

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
