import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPane } from "../build.mjs";
import { readBaseUrl } from "./baseUrl.mjs";
import { iisConfig, nginxConfig } from "./hosting.mjs";
import { manifestFor } from "./manifestFor.mjs";
import { officeJsAddress } from "./officeJs.mjs";
import { readmeFor } from "./readmeFor.mjs";
import { zipFolder } from "./zipFolder.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const text = (path) => readFileSync(join(root, path), "utf8");

/**
 * Builds what an IT desk installs: site/, manifest.xml for its address, nginx.conf and (in site/) web.config, a readme, and
 * a zip of all that.
 * @param {{ baseUrl: string, officeJs: string, out: string }} options
 * @returns {Promise<{ folder: string, zip: string }>}
 * @throws {UsageError} before anything is built
 */
export async function release({ baseUrl, officeJs, out }) {
  const address = readBaseUrl(baseUrl);
  const script = officeJsAddress(officeJs);
  const name = `target-table-assistant-${JSON.parse(text("package.json")).version}`;
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  const site = join(folder, "site");
  await buildPane("production", { folder: site, officeJs: script, forRelease: true });
  const manifest = manifestFor(text("manifest.xml"), address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "manifest.xml"), manifest);
  writeFileSync(join(site, "manifest.xml"), manifest);
  writeFileSync(join(folder, "nginx.conf"), nginxConfig(text("docs/hosting/nginx.conf"), site, address));
  writeFileSync(join(site, "web.config"), iisConfig(text("docs/hosting/web.config"), site));
  writeFileSync(join(folder, "先读我.txt"), readmeFor(address, officeJs));
  const zip = join(out, `${name}.zip`);
  writeFileSync(zip, await zipFolder(folder, name));
  return { folder, zip };
}
