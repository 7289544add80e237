### The page around the widget: what it shows without JavaScript or WebAssembly, while it loads,
### and after a failure. Read at build time into index.html.

shell-title = Can your organisation join the ISPCP Constituency?
shell-lead = Your organisation may apply to join the Internet Service Providers and Connectivity Providers Constituency (ISPCP) if it meets these criteria.
shell-kind = It is a commercial entity or an industry trade association. In the words of the charter:
shell-any = It meets at least one of these:
shell-both = It also meets both of these:
shell-apply = To apply or to ask a question, e-mail the Secretariat:
shell-decides = The constituency decides on membership.
shell-loading = Loading the eligibility check…
shell-slow = The eligibility check is still loading. In the meantime, these are the criteria.
shell-unsupported = Your browser cannot run the eligibility check, which needs JavaScript and WebAssembly. You can still apply. These are the criteria.
shell-failed = The eligibility check could not be loaded. Reload the page to try again, or apply without it. These are the criteria.
shell-stopped = The eligibility check stopped because of a technical problem. What you entered is kept in this tab.
shell-reload = Reload and continue
shell-rescue = Save what you entered
shell-clear = Clear everything
shell-stopped-inline = The eligibility check stopped because of a technical problem. Save what you entered, reload the page, then open the saved copy to continue.
shell-reload-inline = Reload the page
