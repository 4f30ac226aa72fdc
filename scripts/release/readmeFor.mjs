const OFFICE_JS = {
  self: "office.js 已带在 site/office-js/ 里，用户的电脑只需访问这一个网站，不需要上互联网。",
  cdn: "office.js 从微软 CDN 加载：用户的电脑要能访问 https://appsforoffice.microsoft.com 。",
  china:
    "office.js 从世纪互联 CDN 加载：用户的电脑要能访问 https://appsforoffice.cdn.partner.office365.cn 。",
};

/** What to do when the page cannot load it. */
const BLOCKED = "请放行它，或换一个用 --office-js self 生成的压缩包。";
const OFFICE_JS_FAILS = {
  self: "请检查 site/office-js 是否放全、是否被网站服务器拦住。",
  cdn: BLOCKED,
  china: BLOCKED,
};

/**
 * 先读我.txt of the zip, with the line ends of Windows, and a byte order mark for its old Notepad.
 * @param {URL} baseUrl
 * @param {"self" | "cdn" | "china"} officeJs
 */
export function readmeFor(baseUrl, officeJs) {
  const lines = [
    "绩效目标表助手：给信息中心（IT）",
    "",
    `网站地址：${baseUrl.href}`,
    OFFICE_JS[officeJs],
    "",
    "1. 把 site 文件夹放到网站服务器上。",
    "   nginx：nginx.conf 是填好地址的 server 段，改其中证书和文件夹两处路径，放进 /etc/nginx/conf.d/，执行 nginx -t，再重新加载。",
    "   IIS：把 site 设为网站或应用程序的文件夹，里面的 web.config 已经填好，绑定 https 证书即可。",
    `2. 在用户的电脑上用浏览器打开 ${baseUrl.href}taskpane.html ：没有证书警告，看到“请在 Excel 中打开本加载项。”即可。`,
    `   看到“Office.js 没有加载成功”：用户的电脑打不开下面写的那个地址，${OFFICE_JS_FAILS[officeJs]}`,
    "3. 把 manifest.xml 交给用户（Excel 2021、Microsoft 365 或网页版；Excel 2016、2019 和 WPS 不支持）：放进共享文件夹目录、由管理员集中部署，或在 Excel 网页版里上传。",
    "",
    "升级：用新的 site 替换旧的，用户重新打开面板即可；manifest.xml 的版本变了才要重新部署。",
    "本加载项不联网、不上传：页面只访问上面的网站" + (officeJs === "self" ? "。" : "和 office.js 的 CDN。"),
  ];
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
