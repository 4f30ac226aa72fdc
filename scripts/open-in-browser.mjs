import { spawn } from "node:child_process";

/** Shows an address in the user's default browser; where there is no screen or no browser, the printed address must do. */
export function openInBrowser(address) {
  const [command, words] = opener(address);
  if (command === undefined) return;
  const child = spawn(command, words, { detached: true, stdio: "ignore" });
  child.on("error", () => console.log("未能自动打开浏览器，请手动打开上面的地址。"));
  child.unref();
}

function opener(address) {
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  if (process.platform === "darwin") return ["open", [address]];
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasScreen ? ["xdg-open", [address]] : [undefined, []];
}
