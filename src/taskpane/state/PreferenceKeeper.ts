import type { PreferenceStore } from "../host/preferenceStore";
import type { Preferences } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { problemOf } from "./problemOf";

/** What the user prefers on this machine, as it is stored and as the state shows it. */
export class PreferenceKeeper {
  private loaded: Promise<void> | null = null;

  constructor(
    private readonly store: PaneStore,
    private readonly storage: PreferenceStore,
  ) {}

  /** Loads the preferences once; a check that must know them waits for the same loading. */
  load(): Promise<void> {
    return (this.loaded ??= this.fetch());
  }

  async set(preferences: Preferences): Promise<void> {
    this.store.dispatch({ type: "preferencesLoaded", preferences });
    try {
      await this.storage.save(preferences);
    } catch (error) {
      this.store.dispatch({ type: "problemArose", problem: problemOf(error, "preferences") });
    }
  }

  private async fetch(): Promise<void> {
    try {
      this.store.dispatch({ type: "preferencesLoaded", preferences: await this.storage.load() });
    } catch (error) {
      this.store.dispatch({ type: "problemArose", problem: problemOf(error, "preferences") });
    }
  }
}
