import type { Locale } from "../locale/Locale";
import { isCellError, NOT_CALCULATED } from "../value/cellError";

/** What each of Excel's errors says of its formula; others speak for themselves. */
const CAUSES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  "#REF!": {
    "zh-CN": "公式引用的单元格已被删除",
    "en-US": "the cell that the formula refers to was deleted",
  },
  "#N/A": { "zh-CN": "公式没有查到对应的内容", "en-US": "the formula’s look-up found nothing" },
  "#VALUE!": { "zh-CN": "公式用文字做了计算", "en-US": "the formula calculates with text" },
  "#DIV/0!": { "zh-CN": "公式的除数为 0 或空白", "en-US": "the formula divides by 0 or a blank" },
  "#NAME?": {
    "zh-CN": "公式里有 Excel 不认识的函数名或名称",
    "en-US": "the formula has a name that Excel does not know",
  },
};

/** How to mend the cell of a field or an indicator that shows an error, by what it shows; null for any other text. */
export function errorMend(of: string, text: string, locale: Locale): string | null {
  const name = text.trim();
  if (!isCellError(name)) return null;
  const cause = CAUSES[name.toUpperCase()]?.[locale] ?? "";
  return (name === NOT_CALCULATED ? NOT_YET : SHOWN)[locale](of, name, cause);
}

type Words = Readonly<Record<Locale, (of: string, name: string, cause: string) => string>>;

const NOT_YET: Words = {
  "zh-CN": (of) =>
    `“${of}”的公式还没有计算过，结果未知：请用 Excel 或 WPS 打开工作簿，待算出结果后保存，再重新校验。`,
  "en-US": (of) =>
    `The formula of “${of}” was never calculated, its result is unknown: open the workbook in Excel or WPS, save it, and check again.`,
};

const SHOWN: Words = {
  "zh-CN": (of, name, cause) =>
    `“${of}”的单元格显示错误值 ${name}${cause && `（${cause}）`}：请改正其中的公式，或直接填写内容。`,
  "en-US": (of, name, cause) =>
    `The cell of “${of}” shows the error ${name}${cause && ` (${cause})`}: correct its formula, or type the content.`,
};
