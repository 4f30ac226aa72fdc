import { UsageError } from "./UsageError.mjs";

/** Where the page loads office.js from. A relative address is the site's own copy. */
const SOURCES = {
  self: "office-js/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * @param {string} name cdn (Microsoft's), china (21Vianet's) or self (the site's own)
 * @returns {string} the address for the page
 * @throws {UsageError}
 */
export function officeJsAddress(name) {
  if (Object.hasOwn(SOURCES, name)) return SOURCES[name];
  throw new UsageError(
    `--office-js “${name}”不认识。可用：self（自带，内网用）、cdn（微软 CDN）、china（世纪互联 CDN）。`,
  );
}
