import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { localCertificate } from "./certificate";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { contentType } from "./contentTypes";
import { fileFor, routes, type Route } from "./routes";

export interface ServerOptions {
  /** The project's root folder. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Path of the .xlsx the page opens first. */
  readonly book?: string;
  /** Lets Windows or Mac ask the user to trust a local certificate; tests never ask. */
  readonly askForTrust?: boolean;
  /** Sources of pages that may show the pane in a frame; this server's own alone when absent. */
  readonly mayFrame?: readonly string[];
  /** Further folders, asked before the workbench's own (pages of tests). */
  readonly extra?: readonly Route[];
}

export interface RunningServer {
  readonly address: string;
  readonly port: number;
  /** What to tell the user about the certificate, if anything. */
  readonly notice?: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench, the pane and office.js by https on 127.0.0.1 only.
 * @throws the listening error of Node (EADDRINUSE for a port already taken).
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const certificate = await localCertificate(options.root, options.askForTrust ?? false);
  const site = new Site(options);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    site.answer(request, response).catch((reason: unknown) => failed(response, reason));
  });
  await new Promise<void>((listening, refused) => {
    server.once("error", refused);
    server.listen(options.port, "127.0.0.1", listening);
  });
  const { port } = server.address() as AddressInfo;
  site.allowHosts([`localhost:${port}`, `127.0.0.1:${port}`]);
  return {
    address: `https://localhost:${port}/`,
    port,
    ...(certificate.notice === undefined ? {} : { notice: certificate.notice }),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function failed(response: ServerResponse, reason: unknown): void {
  // A browser that hangs up in the middle of a file is no fault of ours.
  if (response.headersSent) response.destroy();
  else send(response, 500, reason instanceof Error ? reason.message : String(reason));
}

class Site {
  private readonly table: readonly Route[];
  private hosts: readonly string[] = [];

  constructor(private readonly options: ServerOptions) {
    this.table = routes(options.root, options.extra);
  }

  allowHosts(hosts: readonly string[]): void {
    this.hosts = hosts;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page elsewhere whose name was pointed at 127.0.0.1 must not read the user's workbook.
    if (!this.hosts.includes(request.headers.host ?? "")) return send(response, 421, "Unknown host.");
    if (request.method !== "GET" && request.method !== "HEAD")
      return send(response, 405, "Only GET and HEAD.");
    const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
    const file = this.fileOf(path);
    if (file === undefined) return send(response, 404, `Not found: ${path}`);
    await sendFile(file, this.options.mayFrame ?? ["'self'"], request, response);
  }

  private fileOf(path: string): string | undefined {
    const { root, book } = this.options;
    if (path === "/") return join(root, "workbench", "page", "index.html");
    if (path === "/manifest.xml") return join(root, "manifest.xml");
    if (path === "/book") return book;
    return fileFor(path, this.table);
  }
}

async function sendFile(
  file: string,
  mayFrame: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (!found?.isFile()) return send(response, 404, "Not found.");
  const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  const type = contentType(file);
  response.setHeader("ETag", tag);
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", type);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("X-File-Name", encodeURIComponent(basename(file)));
  if (type.startsWith("text/html"))
    response.setHeader("Content-Security-Policy", await contentSecurityPolicy(dirname(file), mayFrame));
  if (request.headers["if-none-match"] === tag) return void response.writeHead(304).end();
  response.setHeader("Content-Length", found.size);
  response.writeHead(200);
  if (request.method === "HEAD") return void response.end();
  await pipeline(createReadStream(file), response);
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(text);
}
