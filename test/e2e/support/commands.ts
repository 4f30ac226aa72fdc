import { spawn } from "node:child_process";
import { get } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../../..");

/** A command that serves until it is told to end. */
export interface RunningCommand {
  /** All that it had said when it said the awaited word. */
  readonly said: string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** Starts a script of the project and waits until it says `word`; rejects when it ends before. */
export async function startCommand(
  script: string,
  args: readonly string[],
  word: string,
): Promise<RunningCommand> {
  const child = spawn(process.execPath, [join(root, "scripts", script), ...args], { cwd: root });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const said = await new Promise<string>((done, reject) => {
    let heard = "";
    const hear = (chunk: Buffer) => {
      heard += chunk.toString("utf8");
      if (heard.includes(word)) done(heard);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then((code) => reject(new Error(`It ended with ${String(code)}: ${heard}`)));
  });
  return { said, ended, kill: () => void child.kill() };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** What a server of this machine, with a certificate of its own, answers. */
export function ask(address: string): Promise<Answer> {
  return new Promise((done, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
    }).once("error", reject);
  });
}
