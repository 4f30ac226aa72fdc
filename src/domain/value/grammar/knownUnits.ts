/** Units that count things. Words may follow them: 5次培训 is five times, 3家企业 three of them. */
const countUnits = `个 次 人次 人份 人天 人日 人月 人 名 位次 位 家次 家 户次 户 台套 台次 台 套 件套 件次 件 条次 条 项次 项 份 部门 部 批次 批
 口 场次 场 篇次 篇 处 座 栋 幢 间 只 头 羽 尾 本 册 张 块 辆次 辆 艘 架次 架 支 枝 枚 把 根 棵 株 盏 颗 粒 片区 片 组次 组 对 双 箱 袋 瓶 桶 包 盒 卷 幅 面
 起 例次 例 宗 所 类 种 门 节 班次 班 轮次 轮 遍 县区 县 区 镇 村 乡 街道 社区 单位 企业 学校 网点 站点 站 课题 项目 标段 频次 字 词条 词 句 页
 剂次 剂 款 床 车次 期 届 学时 课时 分 倍 点位 点 段 道 扇 樘 顶 顿 餐 票 期次 人民币 个点 个单位 个部门 个项目`;

/** Units that measure: words behind them may change what is measured (24小时值班), so none are allowed without an operator. */
const measureUnits = `秒 分钟 小时 天 日历天 日 周岁 周 月 年度 年 个月 个工作日 工作日 个自然日 自然日 个季度 季度 个小时 个星期 星期 个学期 学期 岁
 米 千米 公里 厘米 毫米 平方米 平米 平方公里 平方千米 平方 公顷 亩 立方米 立方 方 升 毫升 吨 公斤 千克 克 斤 吨标准煤 千瓦 兆瓦 千瓦时 兆瓦时 度
 千伏安 千伏 伏 兆 字节 分贝 摄氏度 ㎡ ㎥ m² m³ m2 m3 km² km2 m km cm mm kg g t L mL ml mg kW kWh MW MB GB TB M Mbps Gbps dB ℃ s min h Hz kV
 美元 欧元 港元 港币 日元 英镑`;

export const percentUnits: readonly string[] = ["%", "‰", "个百分点", "百分点"];

export function isPercent(unit: string): boolean {
  return percentUnits.includes(unit);
}

export type UnitFamily = "count" | "measure";

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

const families = new Map<string, UnitFamily>([
  ...words(countUnits).map((word): [string, UnitFamily] => [word, "count"]),
  ...words(measureUnits).map((word): [string, UnitFamily] => [word, "measure"]),
]);

/** Every known unit, longest first; a Latin one must not run on into further letters. */
const longestFirst = [...families.keys()].sort((left, right) => right.length - left.length);

export const knownUnitPattern = longestFirst
  .map((unit) => (/[A-Za-z]$/.test(unit) ? `${unit}(?![A-Za-z\\d])` : unit))
  .join("|");

export function familyOfUnit(unit: string): UnitFamily | null {
  return families.get(unit) ?? null;
}
