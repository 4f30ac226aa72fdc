Office.onReady().then(() => Office.context.ui.messageParent("来自对话框"));
