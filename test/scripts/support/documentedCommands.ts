/** A command of the documents that readmeCommands.test.ts runs itself, or that another file runs. */
export type DocumentedCommand =
  | {
      readonly command: string;
      /** Its exit code on the sample. */
      readonly code: 0 | 1;
      /** A part of what it prints. */
      readonly says: string;
      /** Files it must leave. */
      readonly writes?: readonly string[];
    }
  | {
      readonly command: string;
      /** The file that runs it, and a text in that file without which it would not. */
      readonly by: string;
      readonly holding: string;
    };

/** Names of files in README.en.md, and in README.md. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  "my-workbook.xlsx": "我的工作簿.xlsx",
  "workbook.xlsx": "工作簿.xlsx",
  "settings.json\\]": "设置.json]",
  "settings.json": "设置.json",
  "copy.xlsx": "副本.xlsx",
  "summary.xlsx": "汇总.xlsx",
  "summary.html": "汇总.html",
  "document.docx": "文档.docx",
  folder: "文件夹",
};

const MAKERS = "test/e2e/makers.test.ts";
const NGINX = "test/e2e/support/nginxSite.ts";
const SITE = "https://jixiao.example.gov.cn/targets";

export const COMMANDS: readonly DocumentedCommand[] = [
  { command: "npm run --silent check -- 工作簿.xlsx", code: 0, says: "共 12 张表" },
  { command: "npm run --silent check -- 工作簿.xlsx --json", code: 0, says: '"summary":{"tables":12' },
  {
    command: "npm run --silent check -- 工作簿.xlsx --settings 设置.json --report 副本.xlsx",
    code: 0,
    says: "校验报告已写入 副本.xlsx",
    writes: ["副本.xlsx"],
  },
  { command: "npm run --silent check -- --help", code: 0, says: "退出码：" },
  { command: "node scripts/cli.mjs --help", code: 0, says: "npm run --silent import -- --help" },
  {
    command: "npm run --silent check -- 文件夹 --report 汇总.xlsx --html 汇总.html",
    code: 0,
    says: "汇总.xlsx",
    writes: ["汇总.xlsx", "汇总.html"],
  },
  {
    command: "npm run --silent check -- 2025目标表 --report 汇总.xlsx --html 汇总.html",
    code: 0,
    says: "汇总.xlsx",
    writes: ["汇总.xlsx", "汇总.html"],
  },
  {
    command: "npm run --silent evaluate -- 工作簿.xlsx [--json] [--settings 设置.json]",
    code: 1,
    says: '"tables"',
  },
  {
    command: "npm run --silent evaluate -- 工作簿.xlsx --write 副本.xlsx",
    code: 1,
    says: "评价列已写入 副本.xlsx",
    writes: ["副本.xlsx"],
  },
  {
    command: "npm run --silent evaluate -- 2025目标表 --report 汇总.xlsx --html 汇总.html",
    code: 1,
    says: "汇总.xlsx",
    writes: ["汇总.xlsx", "汇总.html"],
  },
  { command: "npm run --silent import -- 文档.docx", code: 0, says: "表" },
  {
    command: "npm run --silent import -- 文档.docx --write 工作簿.xlsx",
    by: "test/cli/importWord.test.ts",
    holding: '"--write"',
  },
  {
    command: "npm run --silent import -- 文档.docx --write 工作簿.xlsx [--json] [--settings 设置.json]",
    by: "test/cli/importWord.test.ts",
    holding: '"--settings"',
  },
  { command: "npm start", by: "test/e2e/start.test.ts", holding: 'startCommand("start.mjs"' },
  {
    command: "npm start -- --port 3100 --no-open 我的工作簿.xlsx",
    by: "test/e2e/start.test.ts",
    holding: '"--no-open", own]',
  },
  { command: "npm test", by: ".github/workflows/test.yml", holding: "run: npm test" },
  ...["static", "unit"].map((part) => ({
    command: `npm test -- ${part}`,
    by: "scripts/test.mjs",
    holding: `"${part}"`,
  })),
  { command: "npm test -- unit -t C03", by: MAKERS, holding: '"-t", "C03"' },
  {
    command: "npm test -- unit test/domain/rules/I27",
    by: "test/scripts/contributing.test.ts",
    holding: '"test/domain/rules/I27.test.ts", "--selectProjects", "unit"',
  },
  {
    command: "npm test -- unit test/scripts/goldenFindings",
    by: "test/scripts/goldenFindings.test.ts",
    holding: "findings-on-the-seed",
  },
  { command: "npm run reliability", by: MAKERS, holding: '["reliability", ' },
  {
    command: "npm run --silent golden > test/golden/findings-on-the-seed.txt",
    by: MAKERS,
    holding: 'npm("run", "--silent", "golden")',
  },
  { command: "npm run mutation", by: MAKERS, holding: '"run", "mutation", "--"' },
  { command: "npm run bench", by: MAKERS, holding: 'npm("run", "bench", "--"' },
  { command: "npm run rules", by: MAKERS, holding: '["rules", ' },
  { command: "npm run pictures", by: MAKERS, holding: 'npm("run", "pictures"' },
  { command: "npm run sample", by: MAKERS, holding: '["sample", ' },
  {
    command: `npm run build -- --base-url ${SITE}`,
    by: NGINX,
    holding: '"run", "build", "--", "--base-url"',
  },
  {
    command: `npm run build -- --base-url ${SITE} --office-js china`,
    by: "test/scripts/release.test.ts",
    holding: '["china", CHINA]',
  },
  { command: "npm run sideload", by: "test/scripts/sideload.test.ts", holding: 'toolCommand("start"' },
  { command: "npm run sideload -- --web", by: "test/e2e/sideload.test.ts", holding: '"--web", "--port"' },
  { command: "npm run sideload -- --stop", by: "test/e2e/sideload.test.ts", holding: '"--stop"]' },
  { command: "nginx -t", by: NGINX, holding: '"-t"' },
  { command: "nginx -s reload", by: NGINX, holding: '"-s", "reload"' },
  {
    command: "node scripts/run.mjs bench/folder.ts 100 500",
    by: "test/cli/folder/plantedFolder.test.ts",
    holding: "bench/folder.ts",
  },
  {
    command: "apt-get install chromium libreoffice-calc-nogui nginx-light fonts-noto-cjk",
    by: ".github/workflows/test.yml",
    holding: "libreoffice-calc-nogui fonts-noto-cjk nginx-light",
  },
];
