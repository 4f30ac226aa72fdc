import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";

const options = { module: { type: "commonjs" }, jsc: { target: "es2022", parser: { syntax: "typescript" } } };
const endings = ["", ".ts", ".json", "/index.ts"];

/**
 * Loads TypeScript files as CommonJS modules. What is compiled stays compiled; the modules are made anew by each call of
 * `fresh`, so that nothing that a mutant left in one of them reaches the next mutant. Packages are loaded once.
 */
export class ModuleLoader {
  #scripts = new Map();
  #paths = new Map();

  constructor(root) {
    this.packages = createRequire(join(root, "package.json"));
  }

  /** A function that loads a file by its path, with what it imports. */
  fresh(jest) {
    const modules = new Map();
    const load = (path) => {
      const known = modules.get(path);
      if (known) return known.exports;
      const module = { exports: {} };
      modules.set(path, module);
      const require = (name) => (name.startsWith(".") ? load(this.#pathOf(path, name)) : this.packages(name));
      if (path.endsWith(".json")) module.exports = JSON.parse(readFileSync(path, "utf8"));
      else this.#compiled(path)(module.exports, require, module, path, dirname(path), jest);
      return module.exports;
    };
    return load;
  }

  #pathOf(from, name) {
    const base = resolve(dirname(from), name);
    const known = this.#paths.get(base);
    if (known) return known;
    const found = endings.map((ending) => base + ending).find((path) => existsSync(path) && isFile(path));
    if (!found) throw new Error(`${from} imports ${name}, which is not there.`);
    this.#paths.set(base, found);
    return found;
  }

  #compiled(path) {
    const script = this.#scripts.get(path) ?? compile(path);
    this.#scripts.set(path, script);
    return script.runInThisContext();
  }
}

const isFile = (path) => statSync(path).isFile();

function compile(filename) {
  const { code } = transformSync(readFileSync(filename, "utf8"), { filename, ...options });
  const head = "(function (exports, require, module, __filename, __dirname, jest) {";
  return new vm.Script(`${head}${code}\n})`, { filename });
}
