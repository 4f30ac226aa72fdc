const { projects } = require("./jest.config.js");

/** What mutation tests run: the unit project's tests of the domain and of the corpus, or of the folders or files in TESTS. */
const unit = projects.find(({ displayName }) => displayName === "unit");
const tests = process.env.TESTS ?? "{domain,corpus}";

module.exports = {
  ...unit,
  testMatch: [`<rootDir>/test/${tests}/**/*.test.ts`, `<rootDir>/test/${tests}.test.ts`],
};
