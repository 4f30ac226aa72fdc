/** The characters of the sample's own subjects, and others to stand in for them: words change, their lengths do not. */
const OWN = "统机房消防档案普企业培职称帮扶援督社民意网络宽带服器智能电梯变站警公路桥村镇街居";
const OTHERS =
  "林木山川云雨松柏梅兰竹菊桃李杏枫榆槐杨柳荷莲稻麦豆棉麻桑蚕鱼虾蟹牛羊马鹿鹤雁鹰燕鸥" +
  "江河湖海溪泉岛湾峰岭谷坡原野城楼亭台阁塔院园馆殿门窗灯烛笔墨纸砚琴棋书画诗词歌舞鼓瓷";

/** Figures that may change without the meaning of the row: a count or an amount, not a date and not a per cent. */
const FIGURE = /^([≥≤＞＜><=]?)(\d+(?:\.\d+)?)(?![\d.年月日%％\-—.])/;
const PER_CENT = /^([≥≤＞＜><=]?)([89]\d)([%％])/;
const UNIT_CODE = /^\d{6}(?=\p{Script=Han})/u;

/** "349101天津市统计局财务处". */
export const isUnit = (text: string): boolean => UNIT_CODE.test(text);

/** The sample's words and figures as another bureau's: the same for a string within a copy, another in each copy. */
export class ChangedWords {
  private readonly others: ReadonlyMap<string, string>;
  /** Amounts grow by a whole number, so that sums stay exact. */
  readonly factor: number;

  constructor(private readonly copy: number) {
    this.factor = 1 + (copy % 997);
    this.others = new Map([...OWN].map((own, index) => [own, otherFor(copy, index)]));
  }

  of(text: string): string {
    if (isUnit(text)) return text.replace(UNIT_CODE, String(100_000 + this.copy));
    if (PER_CENT.test(text))
      return text.replace(PER_CENT, (_, sign, __, unit) => `${sign}${this.rate}${unit}`);
    const figure = text.replace(FIGURE, (_, sign, number) => `${sign}${this.times(Number(number))}`);
    return [...figure].map((character) => this.others.get(character) ?? character).join("");
  }

  times(amount: number): number {
    return Math.round(amount * 100 * this.factor) / 100;
  }

  private get rate(): number {
    return 80 + (this.copy % 20);
  }
}

/** Every other character carries the copy's higher digit, so that two of them tell any two copies apart. */
function otherFor(copy: number, index: number): string {
  const digit = index % 2 === 0 ? copy : Math.floor(copy / OTHERS.length);
  return OTHERS[(digit + index * 17) % OTHERS.length] ?? "";
}
