import { EVENT_FAULTS } from "../test/excel/faults/EventFault";
import { HOST_FAULTS } from "../test/excel/faults/HostFault";
import { OPERATIONS } from "../test/excel/faults/operations";
import { readOutcomes } from "../test/excel/faults/outcomes";
import { FOLLOWING, PANE_DEEDS } from "../test/excel/faults/paneDeeds";
import { BETWEEN, PEOPLE_FAULTS } from "../test/excel/faults/people";

type Outcome = ReturnType<typeof readOutcomes>[string][string][number];

const WORDS: Readonly<Record<Outcome, string>> = {
  before: "不变",
  after: "完成",
  takenBack: "列出→撤销",
  madeWhole: "列出→重试",
  afterButLook: "完成*",
  followed: "跟上",
  stale: "旧结果，待重新校验",
};

interface Column {
  readonly id: string;
  readonly title: string;
}

/** docs/reliability.md: what each operation comes to under each fault, as the tests of test/excel/faults prove it. */
export function reliabilityPage(): string {
  const writing = OPERATIONS.filter(({ writes }) => writes);
  return `<!-- Made by \`npm run reliability\` from test/excel/faults: operations, faults and outcomes. -->
# 可靠性：出了故障，工作簿是什么样

每一格都由 \`test/excel/faults\` 的测试在微软真正的 office.js 上逐一验证：在每个操作的**每一次**请求上、请求的开头、中间和末尾
制造故障，再把整个工作簿（值、公式、格式、合并、列宽、行高、条件格式、数据有效性、名称、设置）与之前、之后逐格比较。

- **不变**：工作簿与操作前逐格相同；面板说明原因和怎么办。
- **完成**：与没有故障时相同（例如只是慢，或者请求被拆小后重发）。
- **完成***：内容完整，只差打印设置或图表；面板说明。
- **列出→撤销**：Excel 连恢复也不让做（断线）；面板逐处列出可能已改动的单元格，连接恢复后点“撤销”即与操作前逐格相同。
- **列出→重试**：断线时加载项自己的工作表或记录可能只做了一半；面板列出，连接恢复后“重试”即做完整，与没有故障时相同。

一格里有几个词，是因为故障打在不同的请求上结果不同。没有一格是“写了一半”。

## Excel 一侧的故障

${table(HOST_FAULTS, OPERATIONS)}

## 别人同时在改工作簿

读取之后、写入之前，别的用户或另一个窗口改了工作簿。“完成”时已核对：表中每个单元格都还是别人改后的样子。

${table([...PEOPLE_FAULTS, ...BETWEEN], writing)}

## 更改事件丢失、乱序、重复、迟到

加载项靠 Excel 的更改事件得知用户改了什么；Excel 不保证事件都送到，也不保证次序。每一格都是：面板校验后，用户在表里改动若干处
（改指标值、占用单元格、插入和删除行列，固定的和随机的），事件按该故障送达，再在面板里操作，然后整个工作簿逐格比较。

- **跟上**：面板自行重读，所知与重新做一次“一键校验”完全相同。
- **旧结果，待重新校验**：面板没有听到改动，仍显示上次校验的结果，并写着上次校验的时间；点“一键校验”即相同。
- **完成**：写入后的工作簿与先重新校验、再做同一操作的完全相同。
- **不变**：工作簿与用户改完时逐格相同，什么也没有写；面板点名已被改动的单元格或已不存在的工作表，请用户重新校验。

${table(EVENT_FAULTS, [FOLLOWING, ...PANE_DEEDS])}
`;
}

function table(rows: readonly Column[], columns: readonly Column[]): string {
  const outcomes = readOutcomes();
  const head = ["故障", ...columns.map(({ title }) => title)];
  const lines = rows.map((fault) => [
    fault.title,
    ...columns.map(({ id }) => (outcomes[id]?.[fault.id] ?? []).map((outcome) => WORDS[outcome]).join("／")),
  ]);
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The cells of the tables that no test has filled: there must be none. */
export function holes(): string[] {
  const outcomes = readOutcomes();
  const missing = (rows: readonly Column[], columns: readonly Column[]): string[] =>
    columns.flatMap(({ id }) =>
      rows.flatMap((fault) => ((outcomes[id]?.[fault.id] ?? []).length === 0 ? [`${id} × ${fault.id}`] : [])),
    );
  return [
    ...missing(HOST_FAULTS, OPERATIONS),
    ...missing(
      [...PEOPLE_FAULTS, ...BETWEEN],
      OPERATIONS.filter(({ writes }) => writes),
    ),
    ...missing(EVENT_FAULTS, [FOLLOWING, ...PANE_DEEDS]),
  ];
}
