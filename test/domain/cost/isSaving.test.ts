import { isSaving } from "../../../src/domain/cost/isSaving";
import { costTable } from "../../support/costTable";

function saves(name: string, value = "5万元"): boolean {
  const [indicator] = costTable(100, [[name, value]]).indicators;
  if (!indicator) throw new Error("There is a row.");
  return isSaving(indicator);
}

describe("money to be saved", () => {
  it.each(["节约", "节省", "节支", "压减", "压缩", "降低", "减少", "结余", "核减"])(
    "begins with %s",
    (verb) => {
      expect(saves(`${verb}办公运行费用`)).toBe(true);
      expect(saves(`办公${verb}额`)).toBe(true);
    },
  );

  it.each(["成本", "费用", "经费", "支出", "资金", "开支", "金额"])("is of %s", (money) => {
    expect(saves(`节约设备采购${money}`)).toBe(true);
    expect(saves(`集中采购节约的${money}`)).toBe(true);
    expect(saves(`集中采购节约${money}`)).toBe(true);
    expect(saves(`会议${money}的压减`)).toBe(true);
    expect(saves(`会议${money}压减`)).toBe(true);
  });

  it.each(["压缩机关运行经费", "压缩机构开支", "压缩机房费用"])(
    "is %s, where 压缩机 is no compressor",
    (name) => {
      expect(saves(name)).toBe(true);
    },
  );

  it.each(["节 约 成 本", "节约\n采购成本", "压减　一般性支出"])("is %j, however it is spaced", (name) => {
    expect(saves(name)).toBe(true);
  });

  it("has its money within twelve characters of the verb", () => {
    expect(saves(`节约${"采".repeat(12)}成本`)).toBe(true);
    expect(saves(`节约${"采".repeat(13)}成本`)).toBe(false);
  });

  it.each(["节约5万元", "较上年下降5万元", "压减5万元", "比预算减少5万元"])(
    "is told by the value %s",
    (value) => {
      expect(saves("设备采购", value)).toBe(true);
    },
  );

  it.each(["≥5万元", ">5万元", "3-5万元", "显著", "12月底前完成"])(
    "may be at least, a range, words or a date: %s",
    (value) => {
      expect(saves("节约采购成本", value)).toBe(true);
    },
  );
});

describe("money to be spent", () => {
  it.each(["≤20万元", "<20万元"])("has an upper bound, whatever its name: %s", (value) => {
    expect(saves("降低成本", value)).toBe(false);
  });

  it.each(["宣传", "培训", "改造", "建设", "创建", "活动", "奖励", "用水", "用电", "能源", "粮食"])(
    "goes into %s",
    (purpose) => {
      expect(saves(`节约型机关${purpose}经费`)).toBe(false);
    },
  );

  it("can be saved on all the same", () => {
    expect(saves("宣传经费压减")).toBe(true);
    expect(saves("培训费用节约额")).toBe(true);
  });

  it.each(["设备采购费用", "压缩机采购费用", "空气压缩机费用", "压缩机机组费用", "清淤工程节约集约用地"])(
    "is %s",
    (name) => {
      expect(saves(name)).toBe(false);
    },
  );
});
