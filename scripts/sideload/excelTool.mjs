import { spawn } from "node:child_process";

/**
 * Microsoft's tool that tells Excel of an add-in under development, fetched by npx when it is asked for (docs/decisions.md):
 * - office-addin-usage-data 3.0.0 is the version whose every function of reporting is empty; whatever the tool reports, nothing is sent;
 * - semver is required by the tool and missing from what it asks for;
 * - without peer dependencies: those are 490 packages for add-ins of another kind.
 */
const PACKAGES = ["office-addin-debugging@7.0.0", "office-addin-usage-data@3.0.0", "semver@7.7.2"];
const ENVIRONMENT = { npm_config_legacy_peer_deps: "true" };
const START = ["--app", "excel", "--no-debug", "--no-live-reload"];

/**
 * @param {"start" | "stop"} action
 * @param {string} manifest a name without blanks, within the folder the tool is called in
 */
export function toolCommand(action, manifest) {
  const packages = PACKAGES.map((one) => `--package=${one}`);
  return {
    command: "npx",
    args: [
      "--yes",
      ...packages,
      "office-addin-debugging",
      action,
      manifest,
      "desktop",
      ...(action === "start" ? START : []),
    ],
    env: ENVIRONMENT,
  };
}

/**
 * Runs the tool and shows what it says. It ends with 0 even when it failed, so that its words have to tell.
 * @param {"start" | "stop"} action
 * @param {string} folder of the manifest
 * @param {string} manifest its name there
 * @returns {Promise<boolean>} true when it worked
 */
export function runTool(action, folder, manifest) {
  const { command, args, env } = toolCommand(action, manifest);
  return new Promise((done, reject) => {
    let errors = "";
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ["inherit", "inherit", "pipe"],
      shell: process.platform === "win32",
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
      process.stderr.write(chunk);
    });
    child.once("error", reject);
    child.once("close", (code) => done(code === 0 && !/^Error: /m.test(errors)));
  });
}
