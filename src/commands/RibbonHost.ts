/** What a ribbon command is handed; the host waits for `completed`. */
export interface CommandEvent {
  completed(): void;
}

/** What the ribbon's commands need from Office. */
export interface RibbonHost {
  /** Brings what the session found before the user's eyes. */
  showResult(): Promise<void>;
}
