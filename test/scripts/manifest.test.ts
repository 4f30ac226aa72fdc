import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMMANDS } from "../../src/commands/runCommand";
import { readManifest } from "./support/manifestTree";
import type { ManifestNode } from "./support/manifestTree";
import { pngSize } from "./support/pngSize";

const root = resolve(__dirname, "../..");
const built = join(root, "node_modules/.cache/manifest-test");
const ORIGIN = "https://localhost:3000/";

beforeAll(() => {
  execFileSync(process.execPath, [join(root, "scripts/build.mjs"), "--dev", "--out", built], {
    stdio: "pipe",
  });
}, 120_000);

const manifest = readManifest(readFileSync(join(root, "manifest.xml"), "utf8"));

/** All elements of this name, wherever they stand, in document order. */
function all(name: string, from: ManifestNode = manifest): ManifestNode[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);
}

function only(name: string, from: ManifestNode = manifest): ManifestNode {
  const [first, ...more] = all(name, from);
  if (!first || more.length > 0) throw new Error(`<${name}> stands ${first ? more.length + 1 : 0} times.`);
  return first;
}

/** The element of this name directly under the root. */
function top(name: string): ManifestNode {
  const node = manifest.children.find((child) => child.name === name);
  if (!node) throw new Error(`No <${name}> at the top.`);
  return node;
}

function attribute(node: ManifestNode, name: string): string {
  const value = node.attributes[name];
  if (value === undefined) throw new Error(`<${node.name}> has no ${name}.`);
  return value;
}

const childNames = (node: ManifestNode) => node.children.map(({ name }) => name);

/** Every address of the manifest: defaults and overrides of Url, Image, IconUrl, SourceLocation and the like. */
function addresses(): string[] {
  const values = (node: ManifestNode): string[] => [
    ...Object.values(node.attributes).filter(
      (value) => value.startsWith("http") && !isNamespace(node, value),
    ),
    ...node.children.flatMap(values),
  ];
  return values(manifest);
}

function isNamespace(node: ManifestNode, value: string): boolean {
  return Object.entries(node.attributes).some(([name, one]) => name.startsWith("xmlns") && one === value);
}

function builtFile(address: string): string {
  expect(address.startsWith(ORIGIN)).toBe(true);
  return join(built, address.slice(ORIGIN.length));
}

describe("the manifest against the build", () => {
  it("names only files that the build has, over https", () => {
    const missing = addresses().filter((address) => !existsSync(builtFile(address)));
    expect(addresses().length).toBeGreaterThan(15);
    expect(missing).toEqual([]);
  });

  it("has each icon in exactly the size it says", () => {
    const urls = new Map(
      all("bt:Image").flatMap((node) => (node.attributes["id"] ? [[node.attributes["id"], node]] : [])),
    );
    const used = all("bt:Image").filter((node) => node.attributes["size"] !== undefined);
    expect(used.length).toBeGreaterThan(15);
    for (const image of used) {
      const resource = urls.get(attribute(image, "resid"));
      if (!resource) throw new Error(`No image ${attribute(image, "resid")}.`);
      const size = Number(attribute(image, "size"));
      expect([attribute(image, "resid"), pngSize(builtFile(attribute(resource, "DefaultValue")))]).toEqual([
        attribute(image, "resid"),
        { width: size, height: size },
      ]);
    }
  });

  it("has the add-in's own icons in 32 and 64 pixels, as task panes must", () => {
    const size = (name: string) => pngSize(builtFile(attribute(only(name), "DefaultValue"))).width;
    expect([size("IconUrl"), size("HighResolutionIconUrl")]).toEqual([32, 64]);
  });

  it("calls only functions that the ribbon's commands register", () => {
    const functions = all("FunctionName").map(({ text }) => text);
    expect(functions).toEqual(["checkWorkbook"]);
    expect(functions.filter((name) => !Object.hasOwn(COMMANDS, name))).toEqual([]);
    const scripts = readdirSync(built).filter((file) => file.endsWith(".js"));
    const page = readFileSync(join(built, "taskpane.html"), "utf8");
    const loaded = scripts.filter((file) => page.includes(`src="${file}"`));
    const code = loaded.map((file) => readFileSync(join(built, file), "utf8")).join("\n");
    expect(code).toContain("Office.actions.associate(");
    for (const name of functions) expect(code).toContain(`"${name}"`);
  });

  it("is copied into the build unchanged", () => {
    expect(readFileSync(join(built, "manifest.xml"))).toEqual(readFileSync(join(root, "manifest.xml")));
  });
});

describe("the built page", () => {
  it("has no script but files, and a policy that allows its own origin only", () => {
    const page = readFileSync(join(built, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(2);
    for (const [, attributes, body] of scripts) {
      expect(attributes).toContain("src=");
      expect(body).toBe("");
    }
    const policy = readFileSync(join(built, "content-security-policy.txt"), "utf8");
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="${policy}"`);
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+'; img-src 'self';/,
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page).toContain('src="office-js/office.js"');
  });

  it("brings an office.js whose addresses are known: of none of them does the policy let it load (SECURITY.md)", () => {
    const files = readdirSync(join(built, "office-js"), { recursive: true, encoding: "utf8" });
    const texts = files
      .filter((file) => file.endsWith(".js"))
      .map((file) => readFileSync(join(built, "office-js", file), "utf8"));
    const hosts = texts.flatMap((text) => [...text.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)]);
    expect([...new Set(hosts.map(([, host]) => host))].sort()).toEqual([
      "alcdn.msauth.net",
      "docs.microsoft.com",
      "document.localhost",
      "go.microsoft.com",
      "raw.githubusercontent.com",
      "support.microsoft.com",
      "telemetryservice.firstpartyapps.oaspapps.com",
    ]);
  });

  it("brings the files of office.js that Excel on Windows, Mac and the web load", () => {
    for (const file of ["office.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "excel-web-16.00.js"]) {
      expect([file, existsSync(join(built, "office-js", file))]).toEqual([file, true]);
    }
  });
});

describe("the manifest against the schema's rules", () => {
  it("has its parts in the order that the schema fixes", () => {
    expect(childNames(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(childNames(only("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    expect(childNames(only("Resources"))).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
    expect(childNames(only("DesktopFormFactor"))).toEqual(["FunctionFile", "ExtensionPoint"]);
    expect(childNames(only("CustomTab"))).toEqual(["Group", "Label"]);
    expect(childNames(only("Group"))).toEqual(["Label", "Icon", "Control", "Control"]);
    for (const control of all("Control"))
      expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  it("says who it is and what it needs", () => {
    expect(only("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(only("Version").text).toBe("0.1.0.0");
    expect(only("DefaultLocale").text).toBe("zh-CN");
    expect(only("Permissions").text).toBe("ReadWriteDocument");
    expect(only("Set").attributes).toMatchObject({ Name: "ExcelApi", MinVersion: "1.9" });
  });

  it("runs pane and ribbon in one long runtime", () => {
    const page = attribute(only("Runtime"), "resid");
    expect(attribute(only("Runtime"), "lifetime")).toBe("long");
    expect(attribute(only("FunctionFile"), "resid")).toBe(page);
    const shown = only("SourceLocation", only("VersionOverrides"));
    expect(attribute(shown, "resid")).toBe(page);
  });

  it("keeps to the lengths that Office accepts", () => {
    const values = (node: ManifestNode) =>
      [node, ...all("Override", node), ...all("bt:Override", node)].map(
        (one) => one.attributes["DefaultValue"] ?? one.attributes["Value"] ?? "",
      );
    const longest = (nodes: ManifestNode[]) =>
      Math.max(...nodes.flatMap(values).map((value) => value.length));
    expect(longest([top("DisplayName")])).toBeLessThanOrEqual(125);
    expect(longest([top("Description")])).toBeLessThanOrEqual(250);
    expect(longest(only("bt:ShortStrings").children)).toBeLessThanOrEqual(125);
    expect(longest(only("bt:LongStrings").children)).toBeLessThanOrEqual(250);
  });

  it("refers only to resources that exist, each used, with ids of at most 32 characters", () => {
    const ids = only("Resources").children.flatMap(({ children }) =>
      children.map((node) => attribute(node, "id")),
    );
    const used = (node: ManifestNode): string[] => [
      ...(node.attributes["resid"] ? [node.attributes["resid"]] : []),
      ...node.children.flatMap(used),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used(manifest))).toEqual(new Set(ids));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("gives tab, group and controls ids of their own", () => {
    const ids = [...all("CustomTab"), ...all("Group"), ...all("Control")].map((node) =>
      attribute(node, "id"),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it("has every text in English too", () => {
    const localised = [...all("bt:String"), top("DisplayName"), top("Description")];
    for (const node of localised) {
      const locales = node.children.map((child) => child.attributes["Locale"]);
      expect([attribute(node, "DefaultValue"), locales]).toEqual([
        attribute(node, "DefaultValue"),
        ["en-US"],
      ]);
    }
  });
});
