/**
 * What a page of this origin may do. One policy for the pane and for the workbench's own page:
 * scripts, connections, frames and pictures of this origin only, so a request that would leave the machine
 * (office.js's telemetry included) is refused by the browser itself.
 * Inline styles are allowed: Fluent UI and Univer write theirs at run time.
 */
export function contentSecurityPolicy(page: "pane" | "workbench"): string {
  // Univer compiles number formats and formulas with Function(); the pane has no such need.
  const scripts = page === "workbench" ? "'self' 'unsafe-eval'" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}
