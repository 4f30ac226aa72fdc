import { box, button, choice, dialog, field, list, picture, step, tick, words } from "./drawing";

/** A drawing of docs/install.md; `name` is its file's in docs/pictures, without `.svg`. */
export interface Drawing {
  readonly name: string;
  readonly svg: string;
}

const ADDIN = "绩效目标表助手";
const SHARE = "\\\\文件服务器\\加载项";
const GREY = { colour: "#605e5c", size: 12 };

const PAGES = ["受信任的发布者", "受信任位置", "受信任的文档", "受信任的加载项目录", "加载项", "宏设置"];

/** The first step: 开始 → 加载项 → the last. */
const fromRibbon = (last: string): string[] => [
  button({ x: 20, y: 16, width: 90, height: 32 }, "开始"),
  words({ x: 120, y: 37 }, "→"),
  button({ x: 144, y: 16, width: 90, height: 32 }, "加载项"),
  words({ x: 244, y: 37 }, "→"),
  button({ x: 268, y: 16, width: 90, height: 32 }, last, true),
  step({ x: 268, y: 16 }, 1),
];

const trustCentre = picture(
  760,
  392,
  "信任中心的“受信任的加载项目录”页",
  dialog(
    { x: 20, y: 16, width: 720, height: 346 },
    "信任中心",
    list({ x: 32, y: 62, width: 170 }, PAGES, 3),
    step({ x: 212, y: 167 }, 1),
    box({ x: 228, y: 50, width: 1, height: 300 }, { fill: "#e1dfdd", stroke: "none" }),
    words({ x: 250, y: 82 }, "受信任的目录表", { isBold: true }),
    words({ x: 250, y: 122 }, "目录 URL："),
    field({ x: 330, y: 102, width: 250, height: 30 }, SHARE),
    step({ x: 330, y: 100 }, 2),
    button({ x: 604, y: 102, width: 110, height: 30 }, "添加目录", true),
    step({ x: 604, y: 100 }, 3),
    box({ x: 250, y: 154, width: 464, height: 110 }),
    box({ x: 250, y: 154, width: 464, height: 30 }, { fill: "#f3f2f1" }),
    words({ x: 262, y: 174 }, "受信任的目录地址"),
    words({ x: 520, y: 174 }, "类型"),
    words({ x: 610, y: 174 }, "显示在菜单中"),
    words({ x: 262, y: 207 }, SHARE),
    words({ x: 500, y: 207 }, "网络共享"),
    tick({ x: 642, y: 194 }, true),
    step({ x: 628, y: 202 }, 4),
    button({ x: 524, y: 312, width: 90, height: 32 }, "确定", true),
    step({ x: 524, y: 310 }, 5),
    button({ x: 626, y: 312, width: 90, height: 32 }, "取消"),
  ),
);

const sharedFolder = picture(
  760,
  372,
  "Office 加载项对话框的“共享文件夹”页",
  ...fromRibbon("高级"),
  dialog(
    { x: 20, y: 66, width: 720, height: 276 },
    "Office 加载项",
    words({ x: 40, y: 132 }, "我的加载项"),
    words({ x: 140, y: 132 }, "共享文件夹", { isBold: true, colour: "#107c41" }),
    box({ x: 140, y: 139, width: 72, height: 3 }, { fill: "#107c41", stroke: "none" }),
    step({ x: 228, y: 127 }, 2),
    words({ x: 250, y: 132 }, "应用商店"),
    words({ x: 684, y: 132 }, "刷新", GREY),
    box({ x: 40, y: 160, width: 250, height: 76 }, { fill: "#e1f0e7", stroke: "#107c41", radius: 4 }),
    box({ x: 54, y: 176, width: 44, height: 44 }, { fill: "#107c41", stroke: "none", radius: 6 }),
    words({ x: 76, y: 205 }, "绩", { anchor: "middle", colour: "#ffffff", size: 20, isBold: true }),
    words({ x: 112, y: 203 }, ADDIN, { isBold: true }),
    step({ x: 290, y: 160 }, 3),
    button({ x: 524, y: 292, width: 90, height: 32 }, "添加", true),
    step({ x: 524, y: 290 }, 4),
    button({ x: 626, y: 292, width: 90, height: 32 }, "取消"),
  ),
);

const adminCentre = picture(
  760,
  432,
  "Microsoft 365 管理中心的“集成应用”页和上传自定义应用",
  box({ x: 20, y: 16, width: 720, height: 386 }),
  box({ x: 20, y: 16, width: 720, height: 34 }, { fill: "#f3f2f1" }),
  words({ x: 32, y: 38 }, "Microsoft 365 管理中心", { isBold: true }),
  list({ x: 32, y: 66, width: 140 }, ["用户", "组", "计费", "设置", "　域", "　集成应用", "　组织设置"], 5),
  step({ x: 172, y: 216 }, 1),
  box({ x: 190, y: 50, width: 1, height: 352 }, { fill: "#e1dfdd", stroke: "none" }),
  words({ x: 208, y: 86 }, "集成应用", { isBold: true, size: 16 }),
  button({ x: 208, y: 104, width: 140, height: 32 }, "上传自定义应用", true),
  step({ x: 208, y: 102 }, 2),
  dialog(
    { x: 376, y: 66, width: 352, height: 320 },
    "上传要部署的应用",
    words({ x: 392, y: 128 }, "应用类型"),
    field({ x: 470, y: 108, width: 190, height: 30 }, "Office 加载项"),
    step({ x: 470, y: 106 }, 3),
    choice({ x: 402, y: 166 }, "从设备上传清单文件（.xml）", true),
    field({ x: 418, y: 182, width: 186, height: 30 }, "manifest.xml"),
    button({ x: 616, y: 182, width: 96, height: 30 }, "选择文件"),
    step({ x: 616, y: 180 }, 4),
    choice({ x: 402, y: 236 }, "提供清单文件的链接", false),
    words({ x: 392, y: 272 }, "下一步 → 分配用户：", GREY),
    words({ x: 392, y: 292 }, "仅限我 / 整个组织 / 特定用户或组", { size: 13 }),
    step({ x: 614, y: 287 }, 5),
    words({ x: 392, y: 314 }, "下一步 → 接受权限 → 完成部署", GREY),
    button({ x: 508, y: 336, width: 96, height: 32 }, "下一步", true),
    button({ x: 616, y: 336, width: 96, height: 32 }, "取消"),
  ),
);

const excelOnWeb = picture(
  760,
  352,
  "Excel 网页版的“上传我的加载项”",
  ...fromRibbon("更多设置"),
  dialog(
    { x: 20, y: 66, width: 720, height: 256 },
    "Office 加载项",
    words({ x: 40, y: 132 }, "我的加载项", { isBold: true, colour: "#107c41" }),
    box({ x: 40, y: 139, width: 72, height: 3 }, { fill: "#107c41", stroke: "none" }),
    words({ x: 590, y: 132 }, "上传我的加载项", { colour: "#0f6cbd" }),
    step({ x: 704, y: 127 }, 2),
  ),
  dialog(
    { x: 150, y: 160, width: 430, height: 144 },
    "上传加载项",
    field({ x: 170, y: 210, width: 270, height: 30 }, "manifest.xml"),
    button({ x: 452, y: 210, width: 108, height: 30 }, "浏览…"),
    step({ x: 452, y: 208 }, 3),
    button({ x: 362, y: 258, width: 90, height: 32 }, "上传", true),
    step({ x: 362, y: 256 }, 4),
    button({ x: 464, y: 258, width: 90, height: 32 }, "取消"),
  ),
);

export const DRAWINGS: readonly Drawing[] = [
  { name: "install-trust-centre", svg: trustCentre },
  { name: "install-shared-folder", svg: sharedFolder },
  { name: "install-admin-centre", svg: adminCentre },
  { name: "install-excel-web", svg: excelOnWeb },
];
