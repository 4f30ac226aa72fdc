/** What a ribbon command is handed; the host waits for `completed`. */
export interface CommandEvent {
  completed(): void;
}

/** What the ribbon's commands need from Office. */
export interface RibbonHost {
  associate(name: string, command: (event: CommandEvent) => Promise<void>): void;
  /** Brings what the session found before the user's eyes. */
  showResult(): Promise<void>;
}
