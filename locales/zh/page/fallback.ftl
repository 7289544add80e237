### What the page around the widget shows where the widget cannot run. Read at build time.

fallback-title = 贵组织能否加入 ISPCP 选区？
fallback-lead = 符合以下标准的组织可以申请加入互联网服务提供商和连接服务提供商选区（ISPCP）。
fallback-kind = 它是商业实体或行业协会。章程原文如下：
fallback-any = 它至少符合以下一项：
fallback-both = 并且以下两项都符合：
fallback-apply = 如需申请或咨询，请发送电子邮件给秘书处：
fallback-decides = 成员资格由选区决定。
fallback-loading = 正在加载自查工具……
fallback-slow = 自查工具仍在加载。加载完成之前，请先查看以下标准。
fallback-unsupported = 您的浏览器无法运行自查工具，该工具需要 JavaScript 和 WebAssembly。您仍然可以申请，以下是相关标准。
fallback-failed = 自查工具无法加载。请重新加载页面再试，或不经自查直接申请。以下是相关标准。
fallback-stopped = 自查工具因技术问题而停止。您输入的内容保留在此标签页中。
fallback-reload = 重新加载并继续
fallback-rescue = 保存您输入的内容
fallback-clear = 全部清除
fallback-stopped-inline = 自查工具因技术问题而停止。请保存您输入的内容，重新加载页面，然后打开保存的副本继续。
fallback-reload-inline = 重新加载页面
