### The page around the widget: what it shows without JavaScript or WebAssembly, while it loads,
### and after a failure. Read at build time into index.html.

fallback-title = Can your organisation join the ISPCP Constituency?
fallback-lead = Your organisation may apply to join the Internet Service Providers and Connectivity Providers Constituency (ISPCP) if it meets these criteria.
fallback-kind = It is a commercial entity or an industry trade association. In the words of the charter:
fallback-any = It meets at least one of these:
fallback-both = It also meets both of these:
fallback-apply = To apply or to ask a question, e-mail the Secretariat:
fallback-decides = The constituency decides on membership.
fallback-loading = Loading the eligibility check…
fallback-slow = The eligibility check is still loading. In the meantime, these are the criteria.
fallback-unsupported = Your browser cannot run the eligibility check, which needs JavaScript and WebAssembly. You can still apply. These are the criteria.
fallback-failed = The eligibility check could not be loaded. Reload the page to try again, or apply without it. These are the criteria.
fallback-stopped = The eligibility check stopped because of a technical problem. What you entered is kept in this tab.
fallback-reload = Reload and continue
fallback-rescue = Save what you entered
fallback-clear = Clear everything
fallback-stopped-inline = The eligibility check stopped because of a technical problem. Save what you entered, reload the page, then open the saved copy to continue.
fallback-reload-inline = Reload the page
