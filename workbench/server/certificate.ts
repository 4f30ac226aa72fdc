import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A key and certificate for https://localhost, and what the user should be told about it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** A line that explains the browser's warning; absent when the browser trusts the certificate. */
  readonly notice?: string;
}

const SELF_SIGNED_NOTICE =
  "证书为本机自签：浏览器首次打开会提示“不安全”，请选“高级 → 继续前往 localhost”。页面只在本机运行，不连接外网。";
const DAY_MS = 24 * 60 * 60 * 1000;
const LIFETIME_DAYS = 365;

/**
 * The certificate the server shows. On Windows and Mac, where `askForTrust` says that somebody is there to be asked,
 * Microsoft's tool makes one and has the system trust it. Elsewhere, in CI, or where the user declines:
 * a self-signed one, kept under `.certs/` until it runs out.
 */
export async function localCertificate(root: string, askForTrust: boolean): Promise<Certificate> {
  const canBeTrusted = process.platform === "win32" || process.platform === "darwin";
  if (!askForTrust || !canBeTrusted || process.env["CI"]) return selfSigned(join(root, ".certs"));
  try {
    return await trusted();
  } catch (reason) {
    const own = await selfSigned(join(root, ".certs"));
    return {
      ...own,
      notice: `未能信任本机证书（${reason instanceof Error ? reason.message : String(reason)}）。${SELF_SIGNED_NOTICE}`,
    };
  }
}

async function trusted(): Promise<Certificate> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { key, cert } = await getHttpsServerOptions();
  return { key: String(key), cert: String(cert) };
}

async function selfSigned(folder: string): Promise<Certificate> {
  const [keyFile, certFile] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  if (!isUsable(certFile) || !existsSync(keyFile)) {
    const made = await makeSelfSigned();
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyFile, made.key, { mode: 0o600 });
    writeFileSync(certFile, made.cert);
    return { ...made, notice: SELF_SIGNED_NOTICE };
  }
  return {
    key: readFileSync(keyFile, "utf8"),
    cert: readFileSync(certFile, "utf8"),
    notice: SELF_SIGNED_NOTICE,
  };
}

function isUsable(certFile: string): boolean {
  if (!existsSync(certFile)) return false;
  const { validTo } = new X509Certificate(readFileSync(certFile));
  return Date.parse(validTo) - Date.now() > DAY_MS;
}

async function makeSelfSigned(): Promise<{ key: string; cert: string }> {
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notBeforeDate: new Date(Date.now() - DAY_MS),
    notAfterDate: new Date(Date.now() + LIFETIME_DAYS * DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
