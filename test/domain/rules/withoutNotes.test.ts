import { withoutEndNote, withoutNotes } from "../../../src/domain/rules/withoutNotes";

it.each([
  ["维修投诉率（%）", "维修投诉率", "维修投诉率"],
  ["建设（一期）工期（天）", "建设工期", "建设（一期）工期"],
  ["建设(一期)工期 (天)", "建设工期", "建设(一期)工期"],
  ["河道（城区）清淤", "河道清淤", "河道（城区）清淤"],
  ["培训人数", "培训人数", "培训人数"],
])("%s is compared as %s and written as %s", (name, compared, written) => {
  expect(withoutNotes(name)).toBe(compared);
  expect(withoutEndNote(name)).toBe(written);
});
