import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PREFERENCES = {
  'marionette.port': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  // the map, on a machine without a graphics card
  'webgl.force-enabled': true,
  'webgl.forbid-software': false,
};
const START_MS = 60_000;

/** An installed Firefox, driven by its own remote protocol: `length:[type,id,name,parameters]` over TCP. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: Socket;
  #buffer = Buffer.alloc(0);
  #id = 0;
  readonly #waiting = new Map<number, (answer: { error: unknown; result: unknown }) => void>();

  private constructor(process: ChildProcess, profile: string, socket: Socket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.on('data', (bytes) => this.#read(bytes));
  }

  static async start(path: string): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'jiatu-firefox-'));
    const lines = Object.entries(PREFERENCES).map(([key, value]) => `user_pref("${key}", ${value});`);
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const args = ['--headless', '--marionette', '--no-remote', '--profile', profile, '--width=1440', '--height=900'];
    const browser = spawn(path, args, { stdio: 'ignore' });
    const firefox = new Firefox(browser, profile, connect({ host: '127.0.0.1', port: await portOf(profile) }));
    await firefox.#call('WebDriver:NewSession', { pageLoadStrategy: 'normal' });
    await firefox.#call('WebDriver:SetTimeouts', { script: START_MS });
    return firefox;
  }

  open = (url: string) => this.#call('WebDriver:Navigate', { url });

  /** Runs the body of an async function in the page and returns what it returns. */
  async run(body: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (error) => done(String(error)));`;
    const { value } = (await this.#call('WebDriver:ExecuteAsyncScript', { script, args: [] })) as { value: unknown };
    return value;
  }

  async screenshot(path: string): Promise<void> {
    const { value } = (await this.#call('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    await writeFile(path, value, 'base64');
  }

  async stop(): Promise<void> {
    this.#socket.destroy();
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await ended;
    await rm(this.#profile, { recursive: true, force: true });
  }

  #call(name: string, parameters: object): Promise<unknown> {
    const id = ++this.#id;
    const message = JSON.stringify([0, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) =>
      this.#waiting.set(id, ({ error, result }) =>
        error ? reject(new Error(`${name}: ${JSON.stringify(error)}`)) : resolve(result),
      ),
    );
  }

  #read(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const length = Number(this.#buffer.subarray(0, colon));
      if (colon < 0 || this.#buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      this.#waiting.get(id)?.({ error, result });
    }
  }
}

/** Firefox chooses a free port and writes it into its profile. */
async function portOf(profile: string): Promise<number> {
  for (let waited = 0; waited < START_MS; waited += 200) {
    const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (port) return Number(port);
    await wait(200);
  }
  throw new Error('Firefox did not start');
}
