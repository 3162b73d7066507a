import { SingleBar } from 'cli-progress';

export interface Progress {
  step(name: string): void;
  stop(): void;
}

/** A bar on a terminal, a plain line now and then elsewhere; on standard error, so that output can be piped. */
export function showProgress(total: number, what: string): Progress {
  if (!process.stderr.isTTY) return plainLines(total, what);
  const bar = new SingleBar({
    format: `${what} {bar} {value}/{total} {name}`,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { name: '' });
  return { step: (name) => bar.increment({ name }), stop: () => bar.stop() };
}

function plainLines(total: number, what: string): Progress {
  const every = Math.max(1, Math.ceil(total / 10));
  let done = 0;
  const step = () => {
    done++;
    if (done % every === 0 || done === total) process.stderr.write(`${what} ${done}/${total}\n`);
  };
  return { step, stop: () => {} };
}
