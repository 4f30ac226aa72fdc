import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startZhCN } from "../../src/taskpane/locales/start.zh-CN";
import { valueOfModule } from "./support/valueOfModule";

const root = resolve(__dirname, "../..");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const CHINA = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";

function readAddresses(addresses: readonly string[]): unknown {
  return valueOfModule(
    "release/baseUrl.mjs",
    "readBaseUrl",
    `${JSON.stringify(addresses)}.map((one) => told(() => readBaseUrl(one).href))`,
  );
}

it("takes addresses of folders, with or without the slash at the end", () => {
  const addresses = [
    "https://jixiao.example.gov.cn/targets",
    "https://oa:8443/a/b/",
    "https://10.1.2.3",
    "https://内网.cn/x",
  ];
  expect(readAddresses(addresses)).toEqual([
    "https://jixiao.example.gov.cn/targets/",
    "https://oa:8443/a/b/",
    "https://10.1.2.3/",
    "https://xn--v6q792i.cn/x/",
  ]);
});

it.each([
  ["http://jixiao.example.gov.cn", "http 不行"],
  ["jixiao.example.gov.cn", "以 https:// 开头"],
  ["https://", "不是网址"],
  ["https://a.cn/targets ", "空格"],
  ["https://a.cn/tar gets", "空格"],
  ["https://a.cn/targets?v=1", "去掉"],
  ["https://a.cn/targets#top", "去掉"],
  ["https://user:secret@a.cn/", "用户名"],
  ["https://a.cn/taskpane.html", "不要写到文件"],
  ["https://a.cn/manifest.xml", "不要写到文件"],
  ["https://a.cn//targets", "连续"],
  ["https://a.cn/targets/../x", "“..”"],
  ["https://a.cn/targets;rm", "只能用"],
  ["https://a.cn/$uri", "只能用"],
  ["https://a.cn/绩效", "只能用"],
  ["", "不能为空"],
])("refuses %j and says why", (address, reason) => {
  expect(readAddresses([address])).toEqual([expect.stringContaining(reason)]);
});

it("the manifest of a site names that site alone, and is the same add-in", () => {
  const xml = readFileSync(join(root, "manifest.xml"), "utf8");
  const made = valueOfModule(
    "release/manifestFor.mjs",
    "manifestFor",
    `manifestFor(${JSON.stringify(xml)}, new URL("https://oa.example.cn/targets/"))`,
  ) as string;
  const addresses = [...made.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address ?? "");
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((one) => !one.startsWith("https://oa.example.cn/targets/"))).toEqual([]);
  expect(made.replaceAll("https://oa.example.cn/targets/", "https://localhost:3000/")).toBe(xml);
});

interface Plugin {
  readonly userOptions?: {
    readonly templateParameters: { officeJsUrl: string; contentSecurityPolicy: string };
  };
  readonly patterns?: readonly { readonly to: string }[];
}

/** What the build does with office.js from there. */
function configured(officeJs: string): { address: string; scripts: string; files: string[] } {
  const configure =
    jest.requireActual<(env: object, argv: object) => { plugins: Plugin[] }>("../../webpack.config.js");
  const { plugins } = configure({ officeJs }, { mode: "production" });
  const page = plugins.find(({ userOptions }) => userOptions)?.userOptions?.templateParameters;
  const patterns = plugins.find((plugin) => plugin.patterns)?.patterns ?? [];
  return {
    address: page?.officeJsUrl ?? "",
    scripts: /script-src [^;]*/.exec(page?.contentSecurityPolicy ?? "")?.[0] ?? "",
    files: patterns.map(({ to }) => to).filter((to) => to.startsWith("office-js/")),
  };
}

describe("office.js", () => {
  const address = (name: string) =>
    valueOfModule("release/officeJs.mjs", "officeJsAddress", `told(() => officeJsAddress("${name}"))`);

  it("self: of the site, with the files for Excel on Windows, Mac and the web, in Chinese and English", () => {
    expect(address("self")).toBe("office-js/office.js");
    const { scripts, files } = configured("office-js/office.js");
    expect(scripts).toBe("script-src 'self'");
    expect(files.map((file) => file.slice("office-js/".length)).sort()).toEqual([
      "ariatelemetry/aria-web-telemetry.js",
      "en-us/office_strings.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "o15apptofilemappingtable.js",
      "office.js",
      "telemetry/oteljs_agave.js",
      "zh-cn/office_strings.js",
    ]);
  });

  it.each([
    ["cdn", CDN],
    ["china", CHINA],
  ])("%s: from that CDN, which the page may load scripts from and nothing else", (name, url) => {
    expect(address(name)).toBe(url);
    expect(configured(url)).toEqual({
      address: url,
      scripts: `script-src 'self' ${new URL(url).origin}`,
      files: [],
    });
  });

  it("from elsewhere is refused with what there is", () => {
    expect(address("toString")).toMatch(/不认识.*self.*cdn.*china/);
  });
});

describe("先读我.txt", () => {
  const readme = (officeJs: string) =>
    valueOfModule(
      "release/readmeFor.mjs",
      "readmeFor",
      `readmeFor(new URL("https://oa.example.cn/targets/"), "${officeJs}")`,
    ) as string;

  it("tells what the page says outside Excel, in the page's own words", () => {
    expect(readme("self")).toContain(`看到“${startZhCN.host.notExcel}”即可`);
  });

  it.each([
    ["self", "site/office-js"],
    ["cdn", "--office-js self"],
    ["china", "--office-js self"],
  ])("%s: tells what to do when office.js does not load", (officeJs, remedy) => {
    const line = readme(officeJs)
      .split("\r\n")
      .find((one) => one.includes("Office.js 没有加载成功"));
    expect(line).toContain(remedy);
  });
});

it("IIS's web.config takes off what a site above may have set before it sets it: IIS takes nothing twice", () => {
  const lines = readFileSync(join(root, "docs/hosting/web.config"), "utf8").split("\n");
  const added = lines.flatMap((line, index) => {
    const [, key] = /<add ((?:name|verb)="[^"]+")/.exec(line) ?? [];
    return key === undefined ? [] : [[`<remove ${key} />`, lines[index - 1]?.trim()]];
  });
  expect(added.length).toBe(5);
  for (const [remove, before] of added) expect(before).toBe(remove);
});

it.each([
  [["--base-url", "http://a.cn"], "http 不行"],
  [["--base-url", "https://a.cn", "--office-js", "akamai"], "不认识"],
  [["--office-js", "cdn"], "--base-url 一起用"],
  [["--base-url", "https://a.cn", "--dev"], "--dev"],
  [["--base-url", "https://a.cn/targets", "junk"], "“junk”是多余的"],
  [["--base-url", "https://a.cn/targets junk"], "不能有空格"],
  [["--base-url"], "选项 --base-url 后面的内容不对或缺少"],
  [["--base-url", "--office-js", "cdn"], "选项 --base-url 后面的内容不对或缺少"],
  [["--url", "https://a.cn"], "不认识的选项 --url"],
])("npm run build -- %j ends with code 2, the reason and the usage", (args, reason) => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/build.mjs"), ...args], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
  expect(stderr).toContain("用法：npm run build -- --base-url");
});

it.each(["--help", "-h"])("npm run build -- %s tells every option in Chinese and builds nothing", (word) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, "scripts/build.mjs"), word], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  for (const option of ["--base-url", "--office-js", "--out", "--dev"]) expect(stdout).toContain(option);
  expect(stdout).not.toContain("已构建");
});
