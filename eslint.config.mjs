import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

/** Forbids imports that leave a folder's allowed neighbours (docs/architecture.md, who may import whom). */
const boundary = (files, regex, message) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] },
});

const parts = (names) => `(^|/)(${names.join("|")})(/|$)`;

export default tseslint.config(
  { ignores: ["dist/", "release/", "node_modules/", "coverage/"] },
  ...tseslint.configs.strict,
  {
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // About React Compiler, which is not used here.
      "react-hooks/incompatible-library": "off",
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    languageOptions: { globals: { Office: "readonly", Excel: "readonly", OfficeExtension: "readonly" } },
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "off",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  boundary(
    ["src/domain/**"],
    "^(?!\\.{1,2}/|big\\.js$)|(^|/)(application|excel|xlsx|docx|ooxml|taskpane|commands|cli)/",
    "domain is pure: only itself and big.js.",
  ),
  boundary(
    ["src/application/**"],
    `^(?!\\.{1,2}/|big\\.js$)|${parts(["excel", "xlsx", "docx", "ooxml", "taskpane", "commands", "cli"])}`,
    "application imports the domain only; adapters are handed in as ports.",
  ),
  boundary(
    ["src/excel/**"],
    parts(["xlsx", "docx", "ooxml", "taskpane", "commands", "cli", "workbench"]),
    "excel implements application's ports and knows no other door.",
  ),
  boundary(
    ["src/xlsx/**"],
    parts(["excel", "docx", "taskpane", "commands", "cli", "workbench"]),
    "xlsx implements application's ports and knows no other door.",
  ),
  boundary(
    ["src/docx/**"],
    parts(["excel", "xlsx", "taskpane", "commands", "cli", "workbench"]),
    "docx reads Word files for application and knows no other door.",
  ),
  boundary(
    ["src/ooxml/**"],
    parts(["domain", "application", "excel", "xlsx", "docx", "taskpane", "commands", "cli", "workbench"]),
    "ooxml knows Office files as archives of XML, and nothing of what is in them.",
  ),
  boundary(
    ["src/taskpane/**", "src/commands/**"],
    parts(["xlsx", "docx", "ooxml", "cli", "workbench"]),
    "pane and ribbon reach Excel through application and excel.",
  ),
  // The composition root hands the pane its readers of files: other workbooks (引入实际完成值) and Word documents.
  {
    files: ["src/taskpane/host/openSourceWorkbook.ts", "src/taskpane/host/openWordDocument.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: parts(["cli", "workbench"]) }] }],
    },
  },
  boundary(
    ["src/cli/**"],
    parts(["excel", "taskpane", "commands", "workbench"]),
    "the command line reaches files through application, xlsx and docx.",
  ),
  boundary(["workbench/**"], parts(["src"]), "workbench and src meet at office.js only."),
  {
    files: ["test/**"],
    rules: { "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  { files: ["src/cli/**", "scripts/**", "*.config.*", "bench/**"], rules: { "no-console": "off" } },
  { files: ["**/*.{js,cjs,mjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
