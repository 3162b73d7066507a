import type { Issue } from '#core/model.ts';

/** `002_….txt:17: error: what is wrong` on standard error. */
export function reportIssue({ level, source, line, message }: Issue): void {
  process.stderr.write(`${source}${line === undefined ? '' : `:${line}`}: ${level}: ${message}\n`);
}

/** Ends the command with one line on standard error; exit status 2 is for a wrong call. */
export function fail(message: string, status = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

/** What an error of the file system says to a reader: `ENOENT: no such file` instead of a stack. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
