import { useEffect } from "react";
import { loadPart } from "./loadPart";

const SettingsView = loadPart(() => import("./settings/SettingsView"));

/** Loads the settings when they are first opened. The focus is on ⚙ again after them. */
export function SettingsHost() {
  useEffect(
    () => () => {
      requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-opens-settings]")?.focus());
    },
    [],
  );
  return <SettingsView />;
}
