/** Texts of 生成自评表 in simplified Chinese. */
export const formsZhCN = {
  open: "生成自评表…",
  title: "生成自评表",
  intro: "为选中的项目各生成一张“项目支出绩效自评表”工作表；已有的在原处更新，您在其中写的文字都会保留。",
  projects: "选择项目",
  all: "全选",
  chosen: (count: number, all: number) => `已选 ${count} / ${all}`,
  make: (count: number) => `生成 ${count} 张`,
  made: (created: number, renewed: number) =>
    [created > 0 ? `新建 ${created} 张自评表` : "", renewed > 0 ? `更新 ${renewed} 张自评表` : ""]
      .filter(Boolean)
      .join("，") + "。",
  kept: (cells: number, places: string) => `${cells} 处保留了您写的内容，与绩效目标表不同：${places}。`,
  left: (reason: "structure" | "orphans" | "room" | "unknown", before: string, now: string) => {
    const reasons = {
      structure: "其中增删过行或列",
      orphans: "其中有您为已删除的指标写的文字",
      room: "其下方有您写的内容，表变长后放不下",
      unknown: "无法分辨哪些文字是您写的",
    };
    return `工作表“${before}”${reasons[reason]}，已原样保留，另建了“${now}”。`;
  },
};

export type FormsMessages = typeof formsZhCN;
