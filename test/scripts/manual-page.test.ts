import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manualPage } from "../../scripts/manual-page.cjs";

const page = (markdown: string) => manualPage(markdown, "default-src 'none'");

describe("the manual's page", () => {
  it("has the marks that the manual uses", () => {
    const made = page(
      [
        "# 手册",
        "- [从 Word 导入](#从-word-导入)　[安装](install.md)\n  接上行",
        "## 从 Word 导入",
        "1. 点“校验”\n2. 看 `Alt+↓` 和 **全部**",
        "![图](pictures/start.png)",
        "| 看到的 | 怎么办 |\n|---|---|\n| a < b | 重试 |",
      ].join("\n\n"),
    );
    expect(made).toContain("<title>手册</title>");
    expect(made).toContain('<li><a href="#从-word-导入">从 Word 导入</a>　安装接上行</li>');
    expect(made).toContain('<h2 id="从-word-导入">从 Word 导入</h2>');
    expect(made).toContain(
      "<ol><li>点“校验”</li>\n<li>看 <code>Alt+↓</code> 和 <strong>全部</strong></li></ol>",
    );
    expect(made).toContain('<img src="pictures/start.png" alt="图" />');
    expect(made).toContain("<tr><th>看到的</th><th>怎么办</th></tr>");
    expect(made).toContain("<tr><td>a &lt; b</td><td>重试</td></tr>");
    expect(made).toContain("default-src 'none'");
  });

  it.each(["> 引文", "```\ncode\n```", "<div>", "#### 太深", "| 没有表头 |"])(
    "refuses what it does not know: %s",
    (block) => expect(() => page(`# 手册\n\n${block}`)).toThrow(/manual/),
  );

  it("can be made of the manual, and every link in it leads somewhere", () => {
    const made = page(readFileSync(join(__dirname, "../../docs/manual.md"), "utf8"));
    const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id ?? ""}`);
    const links = [...made.matchAll(/ href="(#[^"]+)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => link === undefined || !ids.includes(link))).toEqual([]);
    expect(made).not.toMatch(/\]\(|\*\*|`/);
  });
});
