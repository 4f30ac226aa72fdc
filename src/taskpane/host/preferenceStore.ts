import type { Preferences } from "../state/PaneState";

/** Where the pane keeps what the user prefers, on this machine only. */
export interface PreferenceStore {
  load(): Promise<Preferences>;
  save(preferences: Preferences): Promise<void>;
}

const CONTAINER = "target-table-assistant";
const KEY = "preferences";

/** On `Storage` of office-js-helpers, which is fetched when first asked for: first paint does not need it. */
export function createPreferenceStore(): PreferenceStore {
  let opened: ReturnType<typeof openStorage> | null = null;
  const storage = () => (opened ??= openStorage());
  return {
    load: async () => readPreferences((await storage()).get(KEY)),
    save: async (preferences) => {
      (await storage()).set(KEY, preferences);
    },
  };
}

async function openStorage() {
  const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
  return new Storage<unknown>(
    CONTAINER,
    storageAllowed() ? StorageType.LocalStorage : StorageType.InMemoryStorage,
  );
}

/** A browser that blocks third-party data forbids even looking; preferences then last as long as the pane. */
function storageAllowed(): boolean {
  try {
    return window.localStorage !== null;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/**
 * What is stored, at once and without `Storage`: the start page must know whether to show 三步上手. What cannot be read is
 * told by `load`, and is the default here.
 */
export function storedPreferences(): Preferences {
  const text = storageAllowed() ? window.localStorage.getItem(`@${CONTAINER}/${KEY}`) : null;
  try {
    return readPreferences(text === null ? null : JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return readPreferences(null);
    throw error;
  }
}

/** What was stored by whichever version, made into preferences; anything unknown is the default. */
export function readPreferences(stored: unknown): Preferences {
  const given: object = typeof stored === "object" && stored !== null ? stored : {};
  const isOn = (name: keyof Preferences) => Reflect.get(given, name) === true;
  return { autoWriteBack: isOn("autoWriteBack"), guideDismissed: isOn("guideDismissed") };
}
