import { describePane } from "./support/describePane";
import { startNginxSite } from "./support/nginxSite";
import type { NginxSite } from "./support/nginxSite";
import { startWorkbench } from "./support/startWorkbench";
import type { RunningWorkbench } from "./support/startWorkbench";

let site: NginxSite;
let workbench: RunningWorkbench;

async function start(): Promise<RunningWorkbench> {
  site = await startNginxSite();
  workbench = await startWorkbench({
    width: 360,
    openPane: false,
    site: { server: site, manifest: site.manifest },
  });
  return workbench;
}

async function headersOf(path: string): Promise<Record<string, string>> {
  const response = await workbench.page.request.get(site.baseUrl + path);
  expect([path, response.status()]).toEqual([path, 200]);
  return response.headers();
}

describe("from the zip alone, served by nginx", () => {
  describePane(start, 300_000);

  it("the page comes with its policy, and is asked for again each time", async () => {
    const headers = await headersOf("taskpane.html");
    expect(headers["content-security-policy"]).toMatch(
      /default-src 'none'; script-src 'self';.*frame-ancestors 'self' https:/,
    );
    expect(headers).toMatchObject({
      "cache-control": "no-cache",
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(await headersOf("office-js/office.js")).toMatchObject({ "cache-control": "no-cache" });
  });

  it("scripts that carry their hash in their name are kept, and sent packed", async () => {
    const html = await (await workbench.page.request.get(`${site.baseUrl}taskpane.html`)).text();
    const script = /taskpane\.[0-9a-f]{8}\.js/.exec(html)?.[0] ?? "";
    expect(await headersOf(script)).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "gzip",
    });
  });

  it("writes nothing and lists no folder", async () => {
    const { request } = workbench.page;
    expect((await request.post(`${site.baseUrl}taskpane.html`)).status()).toBe(403);
    expect((await request.get(`${site.baseUrl}assets/icons/`)).status()).toBe(403);
    expect((await request.get(`${site.baseUrl}../workbench-page/..%2fserver.key`)).status()).not.toBe(200);
  });
});
