import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import type { RunningWorkbench } from "./startWorkbench";

/** Half-way through a fade, colours are not yet what they will be. */
async function atRest(workbench: RunningWorkbench): Promise<void> {
  const pane = await workbench.pane();
  await pane.evaluate(async () => {
    const finite = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });
}

/** Axe leaves a frame out that does not answer within a second, as one that is still drawing may: then it looks again. */
const LOOKS = 5;

type Look = "everything" | "contrast";
/** So few rules are passed by a page of which axe has seen next to nothing. */
const LEAST: Readonly<Record<Look, number>> = { everything: 5, contrast: 0 };
type AxeResult = Awaited<ReturnType<AxeBuilder["analyze"]>>;

async function analysed(workbench: RunningWorkbench, what: Look, looks = LOOKS): Promise<AxeResult> {
  await atRest(workbench);
  const axe = new AxeBuilder({ page: workbench.page })
    .include(["#pane-body iframe", "html"])
    // Fluent's focus guards: empty, and gone again when the focus passes on.
    .exclude(["#pane-body iframe", "[data-tabster-dummy]"]);
  if (what === "contrast") axe.withRules("color-contrast");
  const result = await axe.analyze();
  return result.passes.length <= LEAST[what] && looks > 1 ? analysed(workbench, what, looks - 1) : result;
}

/** What axe finds wrong in the pane's frame, in a line each; names and roles are the same whatever the colours. */
export async function violationsIn(
  workbench: RunningWorkbench,
  what: Look = "everything",
): Promise<string[]> {
  const { violations: found, passes } = await analysed(workbench, what);
  expect(passes.length).toBeGreaterThan(LEAST[what]);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`),
  );
}

/** What is wider than the pane, and what has its text cut. */
export async function tooWide(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const root = document.documentElement;
    const cut = [...document.querySelectorAll("button, summary, p, dd, label, select, h2, h3, li")].filter(
      (one) => one.scrollWidth > one.clientWidth + 1,
    );
    const beyond = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth}`] : [];
    return [...beyond, ...cut.map((one) => one.textContent ?? "")];
  });
}
