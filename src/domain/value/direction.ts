import { rememberedFor } from "../remembered";

export type Direction = "smaller" | "larger";

/** The words, in the settings, that tell which way an indicator is better. */
export interface DirectionNames {
  readonly smallerIsBetter: readonly string[];
  readonly largerIsBetter: readonly string[];
}

export const defaultSmallerIsBetter: readonly string[] =
  `故障率 故障 投诉率 投诉 差错率 差错 失误率 失误 错误率 误差率 误差 事故率 事故 死亡率 发病率 流失率 退货率 缺陷率 漏报率 误报率
 逾期率 违规率 违约率 不合格率 超标率 返工率 不满意率 未完成率 不达标率 不及时率 成本 费用 时间 等待时长 办理时长 响应时长
 响应时间 等待时间 排队时间 办理时间 审批时间 办结时间 中断时间 停机时间 延误时间 能耗`.split(/\s+/);

export const defaultLargerIsBetter: readonly string[] =
  `满意度 满意率 合格率 完成率 达标率 通过率 及时率 按时率 准时率 如期率 验收率 处理率 处置率 修复率 办结率 办理率 解决率 整改率 落实率 覆盖率 利用率
 使用率 到位率 准确率 正确率 成功率 优良率 优秀率 就业率 入学率 巩固率 公示率 公开率 知晓率 响应率 回复率 反馈率 参与率 参训率 执行率 拨付率 支付率
 发放率 兑现率 完好率 保障率 保存率 存活率 成活率 增长率 提高率 提升率 审核率 普及率 转化率 合规率 有效率 达成率 开展率 降低率 下降率 压减率 节约率 控制率
 实现率 完工率 投产率 归档率 签约率 回收率 收缴率 无故障率 无差错率 零投诉率 无事故 无故障时间 正常运行时间 运行时间 服务时间 开放时间 培训时间 学习时间
 质保时间 保修时间 授课时间 播出时间 宣传时间 展出时间 值班时间 锻炼时间 工作时间 供电时间 供水时间 供暖时间 使用时间 活动时间
 受理投诉 处理投诉 办理投诉 解决投诉 排查故障 处理故障 修复故障 排除故障 处理事故 调查事故`.split(/\s+/);

const defaultNames: DirectionNames = {
  smallerIsBetter: defaultSmallerIsBetter,
  largerIsBetter: defaultLargerIsBetter,
};

// 降低故障率 ≤5% and 降低故障率 ≥10% are both written: of what is to be reduced the name alone does not tell.
const reduction = /降低|减少|节约|节省|压减|压缩|压降|缩短|下降|削减|减免|减轻/;
const notes = /\([^()]*\)|（[^（）]*）/g;
const blanks = /\s+/g;
/** What may follow the word that names the thing measured; anything else makes another thing of it. */
const measure =
  /^(?:率|数|数量|次数|起数|件数|例数|总数|人数|天数|量|额|总额|总量|金额|总成本|总费用|比例|比率|占比|发生率|发生数|发生次数|发生起数|情况|控制|水平|标准|控制数|控制情况)?$/;
/** 控制情况, 发生次数 … */
const LONGEST_MEASURE = 4;

/**
 * Which way an indicator of this name is better; null when the name does not tell. A word counts where it is what the
 * name measures, that is at its end or before 率, 次数, 总额 and the like: 事故 in 安全事故起数, not in 事故应急演练次数.
 * Of several the longest decides: 投诉处理率 is larger-is-better by 处理率, 无故障时间 by itself.
 */
export function directionOfName(name: string, names: DirectionNames = defaultNames): Direction | null {
  return readDirection(name, names);
}

/** Scores and several rules ask the same of each name. */
const readDirection = rememberedFor((name, names: DirectionNames): Direction | null => {
  const plain = name.replace(notes, "").replace(blanks, "");
  const ends = measuredEnds(plain);
  const smaller = reduction.test(plain) ? 0 : longestMatch(plain, ends, names.smallerIsBetter);
  const larger = longestMatch(plain, ends, names.largerIsBetter);
  if (smaller === larger) return null;
  return smaller > larger ? "smaller" : "larger";
});

/** Where the word that names the thing measured may end. */
function measuredEnds(name: string): number[] {
  const ends = [name.length];
  for (let end = name.length - 1; end > 0 && end >= name.length - LONGEST_MEASURE; end--) {
    if (measure.test(name.slice(end))) ends.push(end);
  }
  return ends;
}

/** The length of the longest of the words that ends there for the last time in the name; 0 where none does. */
function longestMatch(name: string, ends: readonly number[], words: readonly string[]): number {
  const { set, lengths, lastCharacters } = indexOf(words);
  const possible = ends.filter((end) => lastCharacters.has(name.charAt(end - 1)));
  if (possible.length === 0) return 0;
  const isMatch = (length: number) =>
    possible.some((end) => {
      const word = end < length ? "" : name.slice(end - length, end);
      return set.has(word) && name.lastIndexOf(word) === end - length;
    });
  return lengths.find(isMatch) ?? 0;
}

interface WordIndex {
  readonly set: ReadonlySet<string>;
  /** The words' lengths, the longest first. */
  readonly lengths: readonly number[];
  readonly lastCharacters: ReadonlySet<string>;
}

const indices = new WeakMap<readonly string[], WordIndex>();

function indexOf(words: readonly string[]): WordIndex {
  const known = indices.get(words);
  if (known) return known;
  const set = new Set(words.filter((word) => word !== ""));
  const lengths = [...new Set([...set].map(({ length }) => length))].sort((a, b) => b - a);
  const index = {
    set,
    lengths,
    lastCharacters: new Set([...set].map((word) => word.charAt(word.length - 1))),
  };
  indices.set(words, index);
  return index;
}
