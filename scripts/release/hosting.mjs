import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Excel on the web shows a pane in a frame: Microsoft's sites and 21Vianet's (世纪互联). Excel on Windows and Mac has none. */
export const MAY_FRAME = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.partner.officewebapps.cn",
  "https://*.office365.cn",
  "https://*.sharepoint.cn",
];

const META = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/;

/**
 * The policy for the header: the built page's own, and who may frame it, which a page cannot say of itself.
 * @param {string} site folder of the built site
 * @returns {string}
 */
function contentSecurityPolicy(site) {
  const policy = META.exec(readFileSync(join(site, "taskpane.html"), "utf8"))?.[1];
  if (policy === undefined) throw new Error("taskpane.html has no Content-Security-Policy.");
  return `${policy}; frame-ancestors ${MAY_FRAME.join(" ")}`;
}

/** Fills in @NAME@; a name without a value is an error. */
function filled(template, values) {
  return template.replace(/@([A-Z]+)@/g, (_, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for ${name}.`);
    return value;
  });
}

/**
 * nginx's server block for the site.
 * @param {string} template docs/hosting/nginx.conf
 * @param {string} site
 * @param {URL} baseUrl
 */
export function nginxConfig(template, site, baseUrl) {
  return filled(template, {
    HOST: baseUrl.hostname,
    PORT: baseUrl.port === "" ? "443" : baseUrl.port,
    PATH: baseUrl.pathname,
    CSP: contentSecurityPolicy(site),
  });
}

/**
 * web.config of IIS: files with a hash in their names are kept for a year, all others asked for again.
 * @param {string} template docs/hosting/web.config
 * @param {string} site
 */
export function iisConfig(template, site) {
  const hashed = readdirSync(site).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
  const location = (name) => `  <location path="${name}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>`;
  return filled(template, {
    CSP: contentSecurityPolicy(site).replaceAll("&", "&amp;"),
    IMMUTABLE: hashed.map(location).join("\n"),
  });
}
