import { UsageError } from "./UsageError.mjs";

const EXAMPLE = "例如 https://jixiao.example.gov.cn/targets";

/**
 * The address under which the site will stand, without a slash at its end.
 * @param {string} text
 * @returns {URL} its href ends with "/"
 * @throws {UsageError} for anything but https://HOST[:PORT][/PATH]
 */
export function readBaseUrl(text) {
  const problem = problemOf(text);
  if (problem !== null) throw new UsageError(`--base-url “${text}”不能用：${problem}。${EXAMPLE}。`);
  return new URL(text.endsWith("/") ? text : `${text}/`);
}

/** @returns {string | null} */
function problemOf(text) {
  if (text === "" || text !== text.trim() || /\s/.test(text)) return "地址不能为空，也不能有空格";
  if (/^http:/i.test(text)) return "Excel 只加载 https 地址，http 不行";
  if (!/^https:\/\//i.test(text)) return "地址要以 https:// 开头";
  if (!URL.canParse(text)) return "这不是网址";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return "地址里不能有用户名和密码";
  if (text.includes("?") || text.includes("#")) return "“?”和“#”及其后面的内容请去掉";
  return problemOfPath(text, url);
}

/** @returns {string | null} */
function problemOfPath(text, url) {
  if (/\.(?:html?|xml|js|aspx?|php)\/?$/i.test(url.pathname)) return "请写文件夹的地址，不要写到文件";
  if (url.pathname.includes("//")) return "路径里有连续的“/”";
  if (/[\\%;,'"<>{}|^`$]/.test(text) || url.pathname.includes("%"))
    return "路径只能用字母、数字、“-”“_”“.”“~”和“/”";
  return /(?:^|\/)\.{1,2}(?:\/|$)/.test(text.slice("https://".length)) ? "路径里不能有“.”或“..”" : null;
}
