/** The texts of the start page in simplified Chinese: they come with the page, all others with the pane. */
export const startZhCN = {
  productName: "绩效目标表助手",
  partMissing:
    "助手的一部分没有加载成功，可能是网络中断，或助手刚刚更新。没有改动任何内容。请重试；仍不成功时，请关闭面板后重新打开。",
  starting: "正在启动…",
  check: "一键校验",
  firstStart: "按“一键校验”，核对工作簿里的全部绩效目标表。只读取，不改动任何单元格。",
  retry: "重试",
  more: "更多",
  settings: "设置",
  help: "帮助",
  internal: (detail: string) => `加载项内部出错：${detail}`,
  tabs: { check: "校验", fill: "年终填报", scores: "评价", overview: "汇总" },
  tabList: "工作内容",

  guide: {
    title: "三步上手",
    over: "三步上手：都做过了",
    done: "已完成",
    steps: {
      check: "点“一键校验”",
      finding: "点一条问题，看单元格和改法",
      write: "写回校验列，不合适就撤销",
    },
    sample: "打开示例工作簿",
    dismiss: "不再显示",
    understood: "知道了",
  },

  host: {
    notLoaded: "Office.js 没有加载成功，加载项无法连接 Excel。",
    notLoadedMend: (url: string) => `请检查网络或联系信息部门放行此地址，然后重新打开面板：${url}`,
    notExcel: "请在 Excel 中打开本加载项。",
    tooOld:
      "此版本的 Excel 不支持本加载项（需要 ExcelApi 1.9）。请使用 Excel 2021、Microsoft 365 或网页版 Excel。",
    reload: "重新加载",
  },
};

/** The start page's texts of one language. */
export type StartMessages = typeof startZhCN;
