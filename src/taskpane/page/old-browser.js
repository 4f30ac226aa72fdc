// Only browsers without modules run this file (Internet Explorer 11, which Office 2019 under a volume licence still
// embeds): the pane's own script cannot start there, so the page says so itself. Hence the old syntax.
document.addEventListener("DOMContentLoaded", function () {
  var pane = document.getElementById("pane");
  if (pane) {
    pane.innerHTML =
      '<p class="starting">此版本的 Excel 使用的浏览器内核过旧，无法运行绩效目标表助手。' +
      "请使用 Microsoft 365、Office 2021 或更高版本，或网页版 Excel。</p>" +
      '<p class="starting" lang="en">This version of Excel embeds a browser that is too old for this add-in. ' +
      "Please use Microsoft 365, Office 2021 or later, or Excel on the web.</p>";
  }
});
