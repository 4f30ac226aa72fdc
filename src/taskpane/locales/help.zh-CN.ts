/** The texts of the help in simplified Chinese: they are loaded when it is first opened. */
export const helpZhCN = {
  firstSteps: "第一次使用，或想再看一遍怎么做：",
  manual: "用户手册",
  openManual: "在浏览器中打开用户手册",
  keys: "键盘快捷键",
  keyList: [
    ["F6", "在表格和面板之间切换"],
    ["Tab", "到面板里的下一处"],
    ["Enter", "打开、选定；填报时到下一行"],
    ["↑ ↓ PgUp PgDn", "在列表里逐行、逐页移动"],
    ["Home End", "到列表的第一行、最后一行"],
    ["Alt+↓ Alt+↑", "看下一条、上一条问题"],
    ["Alt+↓", "填报时到下一个没填的行"],
    ["Esc", "返回列表，关闭对话框，清空搜索"],
  ] as readonly (readonly [keys: string, does: string])[],
  about: "关于",
  privacy:
    "核对和计算都在这台电脑上完成。助手只加载自己网站上的文件，不把工作簿的内容发往任何地方，也不统计使用情况。",
};

/** The help's texts of one language. */
export type HelpMessages = typeof helpZhCN;
