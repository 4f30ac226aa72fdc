/** Texts of 为什么没识别 and 指认表头 in simplified Chinese. */
export const diagnosisZhCN = {
  open: "指认表头…",
  why: "为什么没识别",
  look: "查看",
  unread: (count: number) => `${count} 张疑似目标表没有识别`,
  lost: (count: number) => `${count} 处指认的表头已对不上`,
  unreadable: "指认记录无法读取",

  nothingUnread: "像绩效目标表的工作表都已识别。",
  found: (headers: string) => `认出的表头：${headers}`,
  unknown: (headers: string) => `不认识的表头：${headers}`,
  mends: {
    noHeader: "不是目标表的不必理会；是的，请补上表头，或指认表头所在的行。",
    missingColumns: "请在表头补上；已有这一列而叫法不同的，请指认表头。",
    noHead: "请在表头上方写明项目名称、预算数和绩效目标；也可指认表头，照样校验。",
    noRows: "填好指标后重新校验；表头其实在别的行的，请指认表头。",
  },
  locate: (sheet: string) => `定位到工作表“${sheet}”的表头`,
  point: "指认表头",
  pointOn: (sheet: string) => `指认“${sheet}”的表头`,
  pointOther: "指认其他表头…",

  kept: "已指认的表头",
  keptAt: (sheet: string, row: number) => `${sheet} · 第 ${row} 行`,
  states: {
    read: "已按此读取",
    nothingRead: "下面没有读到指标",
    headerGone: "表头文字已改或已删，没有按此读取。请重新指认，或撤销指认。",
    sheetGone: "工作表已不存在。请撤销指认。",
  },
  remove: "撤销指认",
  removeOf: (sheet: string, row: number) => `撤销对“${sheet}”第 ${row} 行的指认`,
  removed: (sheet: string) => `已撤销对“${sheet}”表头的指认。`,

  title: "指认表头",
  sheet: "工作表",
  row: "表头所在的行",
  rowHint: "表头有两行的，填下面一行。",
  rowWrong: (first: number, last: number) => `请填 ${first} 到 ${last} 的行号。`,
  useSelected: "用当前选中的行",
  nothingSelected: "没有选中的单元格。请先在表格里点一下表头，再按此按钮。",
  columns: "每一列是什么",
  columnOf: (letters: string, text: string) =>
    text === "" ? `${letters} 列（无表头）` : `${letters} 列 ${text}`,
  sample: (text: string) => `如：${text}`,
  none: "不是",
  groups: { indicator: "指标", evaluation: "年终", project: "项目（多个项目在一张表上时）" },
  noColumns: "这一行没有内容，请换一行。",
  missing: (names: string) => `还要指明：${names}。`,
  levelOne: "一级指标或二级指标",
  twice: (names: string) => `${names}只能选一列。`,
  nothingBelow: "这一行下面没有读到指标，请检查行号和各列。",
  preview: (tables: number, rows: number) => `将读出 ${tables} 张表、${rows} 行指标：`,
  previewRow: (number: number, name: string, target: string) => `${number}. ${name}：${target}`,
  previewMore: (count: number) => `还有 ${count} 行`,
  noTarget: "（空）",
  save: "保存并重新校验",
  toList: "返回",
  saved: (sheet: string, tables: number, rows: number) =>
    tables === 0
      ? `“${sheet}”的表头已记住，但下面没有读到指标。`
      : `“${sheet}”的表头已记住，读出 ${tables} 张表、${rows} 行指标。`,

  doubt: (doubt: string) => `读表时有两种可能：${doubt}。`,
  byHand: "表头由您指认。",
  change: "改",

  recordDamaged: "工作簿里的表头指认记录已损坏，无法读取，也未改动。清除后可重新指认。",
  recordNewer:
    "工作簿里的表头指认记录由更新版本的助手写入，无法读取，也未改动。请升级助手，或清除后重新指认。",
  clear: "清除指认记录",
  clearAsk: "清除后，记录里的指认无法找回。",
};

export type DiagnosisMessages = typeof diagnosisZhCN;
