import { createRequire } from "node:module";
import { Refusal } from "./Refusal.mjs";

const PORTS_TRIED = 20;
export const DEFAULT_PORT = 3000;

/** The workbench's server is TypeScript; what runs it is there only after the installation. */
export async function loadServer() {
  const { register } = await import("tsx/cjs/api");
  register();
  const load = createRequire(import.meta.url);
  return {
    ...load("../workbench/server/prepareWorkbench.ts"),
    ...load("../workbench/server/startServer.ts"),
  };
}

/**
 * @param {string | undefined} word what stands behind --port
 * @param {string} usage
 * @returns {number}
 * @throws {Refusal}
 */
export function readPort(word, usage) {
  const port = Number(word);
  if (!/^[0-9]+$/.test(word ?? "") || port < 1 || port > 65535)
    throw new Refusal(`端口应为 1–65535 的整数。${usage}`);
  return port;
}

/**
 * A port that was asked for is taken or refused; without one, the first free from 3000 on.
 * @param {(port: number) => Promise<import("../workbench/server/startServer").RunningServer>} start
 * @param {number | undefined} port
 */
export async function listen(start, port) {
  const first = port ?? DEFAULT_PORT;
  const last = port ?? DEFAULT_PORT + PORTS_TRIED - 1;
  for (let tried = first; tried <= last; tried++) {
    try {
      const server = await start(tried);
      if (tried !== first) console.log(`端口 ${first} 已被占用，改用 ${tried}。`);
      return server;
    } catch (error) {
      if (error.code === "EACCES")
        throw new Refusal(`没有权限使用端口 ${tried}，请用 --port 换一个 1024 以上的端口。`);
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Refusal(
    port
      ? `端口 ${port} 已被占用，请用 --port 换一个。`
      : `端口 ${first}–${last} 都被占用，请用 --port 指定一个。`,
  );
}
