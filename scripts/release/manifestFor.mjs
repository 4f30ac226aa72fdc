/** The origin in manifest.xml as it lies in the project. */
const DEVELOPMENT = "https://localhost:3000/";

/**
 * The manifest of a site. Its id stays: a workbook knows the settings it carries by it.
 * @param {string} xml manifest.xml of the project
 * @param {URL} baseUrl ends with "/"
 * @returns {string}
 */
export function manifestFor(xml, baseUrl) {
  return xml.replaceAll(DEVELOPMENT, baseUrl.href);
}
