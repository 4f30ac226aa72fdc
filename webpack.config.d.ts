import type { Configuration } from "webpack";

/** How the pane is built. */
declare function config(env: object, options: { mode: "production" | "development" }): Configuration;
export = config;
