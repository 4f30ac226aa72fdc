import { toneOf } from "../../../src/taskpane/host/paneTheme";
import { readPreferences } from "../../../src/taskpane/host/preferenceStore";

describe("the pane's tone", () => {
  it.each([
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["#262626", "dark"],
    ["#000000", "dark"],
    ["444444", "dark"],
    ["not a colour", "light"],
  ])("on %s is %s", (background, tone) => expect(toneOf(background)).toBe(tone));
});

describe("stored preferences", () => {
  it.each([
    [{ autoWriteBack: true }, true, false],
    [{ autoWriteBack: false, guideDismissed: true }, false, true],
    [{ autoWriteBack: "yes", guideDismissed: 1 }, false, false],
    [null, false, false],
    ["rubbish", false, false],
    [undefined, false, false],
  ])("%j write by themselves: %s; without 三步上手: %s", (stored, autoWriteBack, guideDismissed) =>
    expect(readPreferences(stored)).toEqual({ autoWriteBack, guideDismissed }),
  );
});
