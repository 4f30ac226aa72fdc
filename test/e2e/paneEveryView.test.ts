import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { tooWide, violationsIn } from "./support/access";
import { openPane } from "./support/openedPane";
import { PANE_VIEWS } from "./support/paneViews";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx")));
/** axe takes its time over the settings with all their words. */
const PATIENCE = 400_000;

let workbench: RunningWorkbench;

beforeAll(async () => {
  const viewport = { width: 660, height: 760 };
  workbench = await startWorkbench({ width: 320, openPane: false, viewport });
  workbench.page.setDefaultTimeout(20_000);
}, PATIENCE);

afterAll(() => workbench.close());

// The pane takes its tone when it is opened; forced colours come over whatever is open.
describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  describe.each(PANE_VIEWS)("%s", (part, views) => {
    let pane: Frame;
    let reached = 0;

    beforeAll(async () => {
      await workbench.page.emulateMedia({ colorScheme, forcedColors: "none" });
      pane = await openPane(workbench, SAMPLE);
    }, PATIENCE);

    it.each(views.map((view, index) => [view.name, index] as const))(
      "%s: axe finds nothing to blame, nor in forced colours, and nothing is wider than the pane",
      async (_name, index) => {
        // Each view leads to the next: behind one that was not reached there is nothing to look at.
        expect(reached).toBe(index);
        await views[index]?.lead(pane, workbench);
        pane = await workbench.pane();
        reached = index + 1;
        await look(`${part}-${index}-${colorScheme}`, colorScheme === "light" ? "everything" : "contrast");
        expect(await tooWide(pane)).toEqual([]);
        await workbench.page.emulateMedia({ colorScheme, forcedColors: "active" });
        await look(`${part}-${index}-${colorScheme}-forced`, "contrast").finally(() =>
          workbench.page.emulateMedia({ colorScheme, forcedColors: "none" }),
        );
      },
      PATIENCE,
    );
  });

  async function look(name: string, what: "everything" | "contrast"): Promise<void> {
    const violations = await violationsIn(workbench, what);
    await workbench.screenshot(`view-${name.replace(/\W+/g, "-")}`);
    expect(violations).toEqual([]);
  }
});
