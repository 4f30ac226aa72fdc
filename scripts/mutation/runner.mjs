import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { collectTests } from "./collectTests.mjs";
import { ModuleLoader } from "./ModuleLoader.mjs";
import { testFiles } from "./testFiles.mjs";

/**
 * Runs the tests of the domain for Stryker, about twenty times as fast as through Jest, which looks for files and compiles
 * modules anew for every mutant. TESTS names the tests, SKIP (a pattern of titles) those that are left out.
 */
class DomainTestRunner {
  #stryker = (globalThis.__stryker__ ??= {});
  #known = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const root = process.cwd();
    this.files = testFiles(root, process.env.TESTS ?? "domain corpus");
    this.loader = new ModuleLoader(root);
    this.skipped = process.env.SKIP ? new RegExp(process.env.SKIP, "u") : /(?!)/;
  }

  async dryRun() {
    Object.assign(this.#stryker, { mutantCoverage: undefined, hitLimit: undefined, hitCount: undefined });
    try {
      const tests = await this.#run({ keepGoing: true });
      for (const { id, fileName, timeSpentMs } of tests) this.#known.set(id, { file: fileName, timeSpentMs });
      return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(this.#stryker, { hitLimit, hitCount: hitLimit ? 0 : undefined });
    try {
      const tests = await this.#mutated(activeMutant.id, { ids: testFilter, keepGoing: disableBail });
      return this.#hitLimit() ?? toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
    } catch (error) {
      return (
        this.#hitLimit() ?? { status: MutantRunStatus.Error, errorMessage: String(error?.stack ?? error) }
      );
    }
  }

  /**
   * With the mutant alive while the files are loaded, as tables of cases may be made by what it changes. Where that leaves
   * tests out, because nothing loads or their titles change, once more with the mutant alive only while they run.
   */
  async #mutated(id, asked) {
    try {
      const results = await this.#run(asked, id, id);
      if (results.some(({ status }) => status === TestStatus.Failed)) return results;
      if (results.length >= (asked.ids?.length ?? 0)) return results;
    } catch (error) {
      if (this.#hitLimit()) throw error;
    }
    const results = await this.#run(asked, undefined, id);
    if (results.length === 0) throw new Error("None of the tests that Stryker asked for was found.");
    return results;
  }

  async #run({ ids, keepGoing }, mutantOfLoading, mutantOfTests) {
    this.#stryker.activeMutant = mutantOfLoading;
    const tests = this.#chosen(ids && new Set(ids));
    this.#stryker.activeMutant = mutantOfTests;
    const results = [];
    for (const test of tests) {
      const result = await this.#runTest(test);
      results.push(result);
      if (result.status === TestStatus.Failed && !keepGoing) break;
    }
    return results;
  }

  /**
   * The quickest first: most mutants are noticed by many tests. A process that Stryker starts after another ran into the
   * time limit knows no tests yet, and loads all files.
   */
  #chosen(ids) {
    const isKnown = ids && [...ids].every((id) => this.#known.has(id));
    const wanted = isKnown && new Set([...ids].map((id) => this.#known.get(id).file));
    const files = this.files.filter((file) => !wanted || wanted.has(file));
    const took = ({ id }) => this.#known.get(id)?.timeSpentMs ?? 0;
    return collectTests(files, this.loader)
      .filter(({ id }) => (!ids || ids.has(id)) && !this.skipped.test(id))
      .sort((a, b) => took(a) - took(b));
  }

  async #runTest({ id, file, body, before, after }) {
    this.#stryker.currentTestId = id;
    const start = performance.now();
    const failureMessage = await failureOf([...before, body, ...after]);
    this.#stryker.currentTestId = undefined;
    const result = { id, name: id, fileName: file, timeSpentMs: performance.now() - start };
    if (failureMessage === null) return { ...result, status: TestStatus.Success };
    return { ...result, status: TestStatus.Failed, failureMessage };
  }

  #hitLimit() {
    return determineHitLimitReached(this.#stryker.hitCount, this.#stryker.hitLimit);
  }
}

async function failureOf(steps) {
  try {
    for (const step of steps) await step();
    return null;
  } catch (error) {
    return String(error?.message ?? error) || "failed without a word";
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "domain", DomainTestRunner)];
