import { createContext, useContext, useSyncExternalStore } from "react";
import type { Locale } from "../../domain/locale/Locale";
import { messagesFor } from "../locales/messagesFor";
import type { Messages } from "../locales/zh-CN";
import type { PaneSession } from "./PaneSession";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";

/** What every component of the pane may reach. */
export interface PaneServices {
  readonly store: PaneStore;
  readonly session: PaneSession;
  readonly locale: Locale;
}

export const PaneContext = createContext<PaneServices | null>(null);

export function usePane(): PaneServices {
  const services = useContext(PaneContext);
  if (!services) throw new Error("usePane is called outside PaneContext.");
  return services;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.getState);
}

export function useMessages(): Messages {
  return messagesFor(usePane().locale);
}
