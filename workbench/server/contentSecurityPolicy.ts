/**
 * What a page of this origin may do: scripts, connections, frames and pictures of this origin only. A request that would leave
 * the machine (office.js's telemetry included) is refused by the browser itself.
 * Inline styles are allowed: Fluent UI and Univer write theirs at run time.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
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
