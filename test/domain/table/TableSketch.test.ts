import { findHeaders } from "../../../src/domain/table/IndicatorHeader";
import { finished } from "../../../src/domain/Steps";
import { readHead } from "../../../src/domain/table/readHead";
import { isHeadless } from "../../../src/domain/table/TableSketch";
import { TableView } from "../../../src/domain/table/TableView";
import { DONE, LEVELS, linesGrid } from "../../support/linesGrid";

const headless = (...above: readonly string[]) => {
  const view = new TableView(linesGrid([...above, LEVELS, DONE]));
  const [header] = finished(findHeaders(view));
  if (!header) throw new Error("There is no header.");
  return isHeadless(readHead(view, header, { top: 0, right: 5 }));
};

it.each<[string, readonly string[]]>([
  ["a title", ["河道清淤绩效目标表"]],
  ["a project", ["项目名称 | 河道清淤"]],
  ["a field that is still blank", ["绩效目标 | "]],
  ["项目资金 alone", ["项目资金（万元） | | 全年预算数 | 全年执行数", " | 年度资金总额 | 20 | 19"]],
])("indicators below %s are somebody's", (_, above) => {
  expect(headless(...above)).toBe(false);
});

it.each<[string, readonly string[]]>([
  ["nothing", []],
  ["a note", ["内部资料"]],
  ["a year and a unit of money", ["（2024年度）", "单位：万元"]],
])("indicators below %s are nobody's", (_, above) => {
  expect(headless(...above)).toBe(true);
});
