import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startServer, type RunningServer } from "../../../workbench/server/startServer";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const project = resolve(__dirname, "../../..");
const book = join(project, "assets/samples/target-tables-2024.xlsx");
let server: RunningServer;

/** Asks in so many words: the path is sent as it stands, not tidied as a browser would. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((answered, failed) => {
    const target = { host: "127.0.0.1", port: server.port, path, rejectUnauthorized: false };
    const headers = { host: `localhost:${server.port}`, ...options.headers };
    request({ ...target, method: options.method ?? "GET", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on("error", failed)
      .end();
  });
}

/** A project of its own: a pane's page, the workbench's page, a secret beside them. */
function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), "workbench-"));
  for (const folder of [
    "dist",
    "workbench/page",
    "node_modules/.cache/workbench",
    "node_modules/@microsoft/office-js/dist",
  ]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, "dist", "taskpane.html"), "<p>面板</p>");
  writeFileSync(join(root, "workbench", "page", "index.html"), "<p>工作台</p>");
  writeFileSync(join(root, "node_modules/.cache/workbench", "main.js"), "1;");
  writeFileSync(join(root, "node_modules/@microsoft/office-js/dist", "office.js"), "2;");
  writeFileSync(join(root, "secret.txt"), "secret");
  copyFileSync(book, join(root, "账 本.xlsx"));
  return root;
}

let root = "";

beforeAll(async () => {
  root = makeProject();
  server = await startServer({ root, port: 0, book: join(root, "账 本.xlsx") });
});

afterAll(() => server.close());

describe("startServer", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "<p>工作台</p>"],
    ["/taskpane.html?_host_Info=Excel", "text/html; charset=utf-8", "<p>面板</p>"],
    ["/workbench/main.js", "text/javascript; charset=utf-8", "1;"],
    ["/office-js/office.js", "text/javascript; charset=utf-8", "2;"],
  ])("serves %s with its type", async (path, type, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers["content-type"], answer.body.toString()]).toEqual([
      200,
      type,
      body,
    ]);
  });

  it("serves the workbook and its name", async () => {
    const { status, headers, body } = await ask("/book");
    expect([status, headers["x-file-name"]]).toEqual([200, encodeURIComponent("账 本.xlsx")]);
    expect(body.subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/workbench/../../../secret.txt",
    "/office-js/..%2f..%2f..%2f..%2fsecret.txt",
    "/workbench/..\\..\\..\\secret.txt",
    "/taskpane.html%00.js",
    "/%E0%A4%A",
    "/secret.txt",
    "/univer/core/index.js",
    "/workbench/",
    "/nowhere.js",
  ])("finds nothing at %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain("secret\n");
    expect(body.toString()).not.toBe("secret");
  });

  it("lets pages talk to this origin and to no other", async () => {
    const { headers } = await ask("/taskpane.html");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("connect-src 'self'");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe-eval|https?:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("sends the pane's page with the policy that was built beside it", async () => {
    const file = join(root, "dist", "content-security-policy.txt");
    writeFileSync(file, "default-src 'none'");
    const { headers } = await ask("/taskpane.html");
    rmSync(file);
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'self'");
  });

  it("answers only under its own name, and only to reading", async () => {
    expect((await ask("/book", { headers: { host: "evil.example" } })).status).toBe(421);
    expect((await ask("/book", { method: "POST" })).status).toBe(405);
    expect((await ask("/book", { method: "HEAD" })).body).toHaveLength(0);
  });

  it("does not send again what the browser has", async () => {
    const { headers } = await ask("/taskpane.html");
    const again = await ask("/taskpane.html", { headers: { "if-none-match": headers.etag ?? "" } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it("keeps its self-signed certificate for the next start, and says what the browser will say", async () => {
    const root = makeProject();
    const certificates = [];
    for (let start = 0; start < 2; start++) {
      const started = await startServer({ root, port: 0 });
      await started.close();
      expect(started.notice).toContain("自签");
      certificates.push(readFileSync(join(root, ".certs", "localhost.crt"), "utf8"));
    }
    expect(certificates[0]).toContain("BEGIN CERTIFICATE");
    expect(certificates[1]).toBe(certificates[0]);
  });

  it("refuses a port that is taken", async () => {
    const second = startServer({ root: makeProject(), port: server.port });
    await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
