### The page around the widget: what it shows without JavaScript or WebAssembly, while it loads,
### and after a failure. Read at build time into index.html.

shell-title = Can your organisation join the ISPCP Constituency?
shell-lead = An organisation may apply to the Internet Service Providers and Connectivity Providers Constituency when the following holds.
shell-kind = It is a commercial entity or an industry trade association. In the words of the charter:
shell-any = It does at least one of these:
shell-both = And both of these hold:
shell-apply = To apply, or to ask, write to the Secretariat:
shell-decides = The constituency decides on membership.
shell-loading = Loading the eligibility check…
shell-slow = The eligibility check is still loading. Until it is here, these are the criteria.
shell-unsupported = Your browser cannot run the eligibility check, which needs JavaScript and WebAssembly. You can apply all the same: these are the criteria.
shell-failed = The eligibility check could not be loaded. Reload the page to try again, or apply without it: these are the criteria.
shell-stopped = The eligibility check has stopped because of an error of its own. What you entered is kept in this tab.
shell-reload = Reload and go on
shell-rescue = Save what was entered
shell-clear = Clear everything
shell-stopped-inline = The eligibility check has stopped because of an error of its own. Save what you entered, reload the page, and open the saved copy to go on.
shell-reload-inline = Reload the page
