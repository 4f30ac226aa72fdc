import type { AddinManifest, RibbonButton } from "./readManifest";

/** Puts the manifest's tab, group and buttons on the strip; `run` is called with the button pressed. */
export function drawRibbon(
  strip: HTMLElement,
  manifest: AddinManifest,
  run: (button: RibbonButton) => void,
): void {
  const tab = document.createElement("h2");
  tab.textContent = manifest.tab;
  const group = document.createElement("div");
  group.className = "ribbon-group";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", manifest.group);
  group.append(...manifest.buttons.map((button) => drawButton(button, run)));
  strip.replaceChildren(tab, group);
}

function drawButton(button: RibbonButton, run: (button: RibbonButton) => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.dataset["control"] = button.id;
  element.title = button.tip;
  if (button.icon !== undefined) {
    const icon = document.createElement("img");
    icon.src = button.icon;
    icon.alt = "";
    element.append(icon);
  }
  element.append(button.label);
  element.addEventListener("click", () => run(button));
  return element;
}
