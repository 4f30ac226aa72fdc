/* A pane of nothing but the real office.js: tests of the workbench run their Excel.run through it. */
window.commandRuns = [];
window.probe = Office.onReady().then((info) => {
  Office.actions.associate("probeCommand", async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    window.commandRuns.push(event.source.id);
    event.completed();
  });
  document.getElementById("host").textContent = `${info.host} ${info.platform}`;
  return info;
});
