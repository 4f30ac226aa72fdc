import { lazy, Suspense, useEffect } from "react";

const SettingsView = lazy(() => import("./settings/SettingsView"));

/** Loads the settings when they are first opened. The focus is on ⚙ again after them. */
export function SettingsHost() {
  useEffect(
    () => () => {
      requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-opens-settings]")?.focus());
    },
    [],
  );
  return (
    <Suspense fallback={null}>
      <SettingsView />
    </Suspense>
  );
}
