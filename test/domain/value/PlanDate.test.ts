import {
  firstDay,
  isPossibleDate,
  lastDay,
  type DatePrecision,
  type PlanDate,
} from "../../../src/domain/value";

function date(
  year: number | null,
  month: number | null,
  day: number | null,
  precision: DatePrecision,
): PlanDate {
  return { year, month, day, precision };
}

describe("the days meant", () => {
  test.each<[PlanDate, string, string]>([
    [date(2024, 12, 31, "day"), "2024-12-31", "2024-12-31"],
    [date(2024, 2, null, "month"), "2024-02-01", "2024-02-29"],
    [date(2023, 2, null, "month"), "2023-02-01", "2023-02-28"],
    [date(2000, 2, null, "month"), "2000-02-01", "2000-02-29"],
    [date(2100, 2, null, "month"), "2100-02-01", "2100-02-28"],
    [date(2024, 7, null, "quarter"), "2024-07-01", "2024-09-30"],
    [date(2024, 1, null, "halfYear"), "2024-01-01", "2024-06-30"],
    [date(2024, 7, null, "halfYear"), "2024-07-01", "2024-12-31"],
    [date(2024, null, null, "year"), "2024-01-01", "2024-12-31"],
    [date(2024, 6, 1, "tenDays"), "2024-06-01", "2024-06-10"],
    [date(2024, 6, 11, "tenDays"), "2024-06-11", "2024-06-20"],
    [date(2023, 2, 21, "tenDays"), "2023-02-21", "2023-02-28"],
  ])("%j is %s to %s", (planned, first, last) => {
    expect(firstDay(planned, null)).toBe(first);
    expect(lastDay(planned, null)).toBe(last);
  });

  test("take the table's year where the date has none", () => {
    expect(lastDay(date(null, 2, null, "month"), 2024)).toBe("2024-02-29");
    expect(firstDay(date(null, 2, null, "month"), 2024)).toBe("2024-02-01");
  });

  test("are unknown without any year", () => {
    expect(lastDay(date(null, 12, 31, "day"), null)).toBeNull();
    expect(firstDay(date(null, 12, 31, "day"), null)).toBeNull();
  });
});

describe("possible dates", () => {
  test.each<[PlanDate, boolean]>([
    [date(2024, 2, 29, "day"), true],
    [date(2023, 2, 29, "day"), false],
    [date(null, 2, 29, "day"), true],
    [date(null, 2, 30, "day"), false],
    [date(2024, 4, 31, "day"), false],
    [date(2024, 12, 0, "day"), false],
    [date(2024, 13, null, "month"), false],
    [date(2024, 0, null, "month"), false],
    [date(2024, null, null, "year"), true],
    [date(2024, null, 31, "day"), false],
  ])("%j: %p", (planned, possible) => {
    expect(isPossibleDate(planned)).toBe(possible);
  });
});
