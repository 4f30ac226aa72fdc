import { withoutNotes } from "./withoutNotes";

// Rates that may pass 100% are left out on purpose: 完成率, 增长率, 毛入学率, 床位使用率, 收缴率, 投入产出比.
const SHARE =
  /(?:合格|优良|优秀|良好|及时|按时|准时|如期|按期|及时完成|按时完成|按期完成|如期完成|满意|知晓|准确|正确|通过|公开|公示|达标|故障|投诉|差错|错误|完好|到位|发放|验收|合规|落实|整改|办结|处置|处理|修复|参训|出勤|参与|死亡|发病|成活|存活|审核|成功|反馈|响应|归档|占有)率$|满意度$|占比$/;

/** Whether a rate of this name is a part of a whole, which 100% bounds. */
export function isShareName(name: string): boolean {
  return SHARE.test(withoutNotes(name));
}
