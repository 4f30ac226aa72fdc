/** The manual as a page that comes with the pane: docs/manual.md, in the few marks that it uses, made into HTML. */

/**
 * @param {string} markdown
 * @param {string} policy the page's Content-Security-Policy
 * @returns {string} a whole page; its style is manual.css
 * @throws {Error} for marks that are not known here, lest they stand in the page as they are
 */
function manualPage(markdown, policy) {
  const blocks = markdown
    .replace(/\r\n/g, "\n")
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<title>${escaped(titleOf(blocks))}</title>`,
    '<link rel="stylesheet" href="manual.css" />',
    "</head>",
    "<body><main>",
    ...blocks.map(blockHtml),
    "</main></body>",
    "</html>",
    "",
  ].join("\n");
}

function titleOf(blocks) {
  const title = /^# (.+)$/.exec(blocks[0] ?? "");
  if (!title) throw new Error("The manual does not begin with its title.");
  return title[1];
}

function blockHtml(block) {
  const lines = block.split("\n");
  const heading = /^(#{1,3}) (.+)$/.exec(block);
  if (heading && lines.length === 1) return headingHtml(heading[1].length, heading[2]);
  if (lines[0].startsWith("|")) return tableHtml(lines);
  const list = listHtml(lines);
  if (list !== null) return list;
  if (/^(#|>|```|\s{4}|<)/m.test(block)) throw new Error(`The manual has marks that are not known: ${block}`);
  return `<p>${inline(lines.join("\n"))}</p>`;
}

/** With the address that GitHub gives a heading. */
function headingHtml(level, text) {
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replace(/ /g, "-");
  return `<h${level} id="${id}">${inline(text)}</h${level}>`;
}

/** A list each of whose lines is an item, or goes on with the one before; null for what begins otherwise. */
function listHtml(lines) {
  const mark = /^(- |\d+\. )/;
  if (!mark.test(lines[0])) return null;
  const items = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ""));
    else items[items.length - 1] += `\n${line.trim()}`;
  }
  const tag = lines[0].startsWith("-") ? "ul" : "ol";
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join("\n")}</${tag}>`;
}

function tableHtml([head, rule, ...rows]) {
  if (!/^[|: -]+$/.test(rule ?? "")) throw new Error(`The manual has a table without a header: ${head}`);
  const cells = (line) =>
    line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => inline(cell.trim()));
  const line = (texts, tag) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  return [
    "<table>",
    `<thead>${line(cells(head), "th")}</thead>`,
    `<tbody>${rows.map((row) => line(cells(row), "td")).join("\n")}</tbody>`,
    "</table>",
  ].join("\n");
}

/** Pictures, links within the page, code and emphasis. Of a link to another document its words are left: it is not shipped. */
function inline(text) {
  return escaped(text)
    .replace(/!\[([^\]]*)\]\((pictures\/[\w-]+\.png)\)/g, '<img src="$2" alt="$1" />')
    .replace(/\[([^\]]+)\]\((#[^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/([^\p{ASCII}])\n(?=[^\p{ASCII}])/gu, "$1"); // Chinese has no space where a line goes on.
}

const escaped = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

module.exports = { manualPage };
